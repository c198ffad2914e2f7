import { useSearchParams } from "@remix-run/react";
import { Download, Upload } from "lucide-react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/link-button";

/** What can be done with the list of offers as a whole: bring one in, take this one along with its filters. */
export function OfferListActs({ mayImport }: { mayImport: boolean }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const filters = search.toString();
  return (
    <>
      {mayImport ? (
        <LinkButton to={paths.offerImports()}>
          <Upload aria-hidden="true" className="size-5" />
          {t("imports.title")}
        </LinkButton>
      ) : null}
      <LinkButton to={paths.exportOffers("csv", filters)} reloadDocument kind="quiet">
        <Download aria-hidden="true" className="size-5" />
        {t("imports.export.csv")}
      </LinkButton>
      <LinkButton to={paths.exportOffers("xlsx", filters)} reloadDocument kind="quiet">
        <Download aria-hidden="true" className="size-5" />
        {t("imports.export.xlsx")}
      </LinkButton>
    </>
  );
}
