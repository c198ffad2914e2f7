import { useSearchParams } from "@remix-run/react";
import { Download, Upload } from "lucide-react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/link-button";

/** Brings a list of offers in. */
export function ImportOffersLink() {
  const { t } = useTranslation();
  return (
    <LinkButton to={paths.offerImports()}>
      <Upload aria-hidden="true" className="size-5" />
      {t("imports.title")}
    </LinkButton>
  );
}

/** Takes the list of offers along, with its filters. */
export function OfferDownloads() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const filters = search.toString();
  return (
    <div className="no-print flex flex-wrap gap-2">
      <LinkButton to={paths.exportOffers("csv", filters)} reloadDocument kind="quiet">
        <Download aria-hidden="true" className="size-5" />
        {t("imports.export.csv")}
      </LinkButton>
      <LinkButton to={paths.exportOffers("xlsx", filters)} reloadDocument kind="quiet">
        <Download aria-hidden="true" className="size-5" />
        {t("imports.export.xlsx")}
      </LinkButton>
    </div>
  );
}
