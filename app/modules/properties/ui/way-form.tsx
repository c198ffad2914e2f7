import { formatDetail } from "~/i18n/detail";
import { useFormat, useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { Way } from "~/modules/schemes/compare-ways";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { coverText, schemeLine, schemeName } from "~/modules/schemes/scheme-texts";
import { WaysGrid } from "~/modules/schemes/ui/way-card";
import { paths } from "~/paths";
import { ActionForm } from "~/ui/action-form";
import { Callout } from "~/ui/callout";
import { LinkButton } from "~/ui/link-button";
import { RadioCards } from "~/ui/radio-cards";
import { useActionForm } from "~/ui/use-action-form";

import { WayStep } from "../offer";
import { StepButtons } from "./step-buttons";
import { useStepLabels } from "./use-step-labels";
import type { StepFormProps } from "./where-form";

/** Wizard step `way`: the three ways for this dwelling, to choose from and to compare in full. */
export function WayForm({ offer, ways, seen, lastResult }: StepFormProps & { ways: Way[] | null }) {
  const { t } = useTranslation();
  const labels = useStepLabels();
  const [form, fields] = useActionForm({
    id: "way",
    schema: WayStep,
    lastResult,
    defaultValue: { scheme: offer.scheme ?? undefined },
  });
  return (
    <div className="space-y-8">
      {ways ? null : (
        <Callout
          tone="attention"
          title={t("properties.way.rentFirst")}
          actions={
            <LinkButton to={paths.offerStep(offer.id, "rent")}>
              {t("properties.way.toRent")}
            </LinkButton>
          }
        />
      )}
      <ActionForm form={form} labels={labels} seen={seen} wide>
        <RadioCards
          field={fields.scheme}
          columns={3}
          options={SCHEME_KEYS.map((value) => ({
            value,
            title: t(schemeName(value)),
            description: t(schemeLine(value)),
            details: <WayInShort way={ways?.find((way) => way.scheme === value)} />,
          }))}
        />
        <StepButtons
          formId={form.id}
          offerId={offer.id}
          step="way"
          toCheck={offer.wizardStep === "check"}
        />
      </ActionForm>
      {ways ? (
        <section aria-labelledby="compare" className="space-y-4">
          <h2 id="compare" className="text-xl">
            {t("properties.way.compare")}
          </h2>
          <WaysGrid ways={ways} />
          <p className="max-w-text text-sm text-ink-soft">{t("schemes.compare.noAdvice")}</p>
        </section>
      ) : null}
    </div>
  );
}

/** The two figures by which most owners choose. */
function WayInShort({ way }: { way: Way | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { money } = useFormat();
  if (!way) return null;
  const cover = coverText(way.cover);
  const { minCents, maxCents } = way.yearlyRent;
  return (
    <>
      <span className="figures block text-base font-semibold">
        {minCents === maxCents
          ? t("properties.way.year", { amount: money(maxCents) })
          : t("properties.way.yearRange", { min: money(minCents), max: money(maxCents) })}
      </span>
      <span className="block">{t(cover.key, formatDetail(cover.detail, language))}</span>
    </>
  );
}
