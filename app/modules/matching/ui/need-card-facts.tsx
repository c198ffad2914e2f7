import { useTranslation } from "~/i18n/use-translation";
import { ageBandName, languageName, personBandName } from "~/modules/households/household-texts";
import type { NeedCard } from "~/modules/households/need-card";

/** A household as a landlord sees it before the visit: bands, no name, no origin, no health, no income. */
export function NeedCardFacts({ card }: { card: NeedCard }) {
  const { t } = useTranslation();
  const { bedrooms, persons, adults, children, ages, languages } = card;
  const who = [
    adults === null ? null : t("matching.card.adults", { count: adults }),
    children ? t("matching.card.children", { count: children }) : null,
  ].filter(Boolean);
  const lines = [
    persons && adults === null ? t(personBandName(persons)) : null,
    who.length > 0 ? who.join(", ") : null,
    ages && ages.length > 0
      ? ages.map(({ band, count }) => `${count} × ${t(ageBandName(band))}`).join(", ")
      : null,
    bedrooms === null ? null : t("matching.household.needs", { count: bedrooms }),
    languages && languages.length > 0
      ? t("matching.card.speaks", {
          languages: languages.map((language) => t(languageName(language))).join(", "),
        })
      : null,
  ].filter((line) => line !== null);
  return (
    <div className="space-y-2">
      <ul className="list-disc space-y-1 ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{t("matching.card.fits")}</li>
      </ul>
      <p className="text-sm text-ink-soft">
        {card.detail === 0 ? t("matching.card.privacy") : t("matching.card.coarse")}
      </p>
    </div>
  );
}
