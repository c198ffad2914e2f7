import { useTranslation } from "~/i18n/use-translation";
import type { ScreenedPassage } from "~/modules/properties/screen-text";
import { Callout } from "~/ui/callout";

/** Words of health, origin or religion, quoted; nothing where there is none. */
export function ScreenedNeed({ passages }: { passages: readonly ScreenedPassage[] }) {
  const { t } = useTranslation();
  if (passages.length === 0) return null;
  return (
    <Callout tone="attention" title={t("intake.screen.title")}>
      <ul className="list-disc space-y-1 ps-5">
        {passages.map(({ ground, text }) => (
          <li key={`${ground} ${text}`}>
            <q dir="auto">{text}</q> – {t(`intake.screen.ground.${ground}`)}
          </li>
        ))}
      </ul>
      <p>{t("intake.screen.why")}</p>
    </Callout>
  );
}
