import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";

import type { StoredDwelling } from "../dwelling";
import { type Photo, type StoredOffer, WIZARD_STEPS, type WizardStep } from "../offer";
import type { Paper } from "../paper";
import type { ScreenedPassage } from "../screen-text";
import type { Twin } from "../twin";
import { PaperList } from "./paper-list";
import { PhotoGallery } from "./photo-gallery";
import { ScreenedText } from "./screened-text";
import { TwinsCallout } from "./twins-callout";
import { useFacts } from "./use-facts";

export interface CheckListProps {
  offer: StoredOffer;
  dwelling: StoredDwelling;
  photos: readonly Photo[];
  missing: readonly WizardStep[];
  papers: readonly Paper[];
  /** Dwellings of the same owner that may be the same one. */
  twins: readonly Twin[];
  /** Passages that seem to choose tenants. */
  screened: readonly ScreenedPassage[];
}

/** Everything that was answered, step by step, with a way back into each; what is missing says so. */
export function CheckList(props: CheckListProps) {
  const { offer, dwelling, photos, papers, twins, screened, missing } = props;
  const { t } = useTranslation();
  const facts = useFacts(dwelling, offer);
  return (
    <div className="space-y-4">
      <TwinsCallout twins={twins} reader="owner" />
      <ScreenedText passages={screened} reader="owner" />
      {WIZARD_STEPS.map((step) => {
        if (step === "check") return null;
        const isMissing = missing.includes(step);
        return (
          <Card
            key={step}
            title={t(`properties.step.${step}`)}
            aside={
              <span className="flex items-center gap-3">
                {isMissing ? <Badge tone="attention">{t("properties.check.missing")}</Badge> : null}
                <Link to={paths.offerStep(offer.id, step)} className="prose-link py-1">
                  {t("shell.action.edit")}
                  <span className="sr-only"> – {t(`properties.step.${step}`)}</span>
                </Link>
              </span>
            }
          >
            {step === "photos" ? (
              <PhotoGallery photos={photos.slice(0, 4)} />
            ) : (
              <DefinitionList items={facts[step]} missing={t("shell.value.notGiven")} />
            )}
            {step === "papers" && papers.length > 0 ? (
              <div className="mt-4">
                <PaperList papers={papers} />
              </div>
            ) : null}
          </Card>
        );
      })}
    </div>
  );
}
