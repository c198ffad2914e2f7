import { useTranslation } from "~/i18n/use-translation";
import { Callout } from "~/ui/callout";

import type { ScreenedPassage } from "../screen-text";

export interface ScreenedTextProps {
  passages: readonly ScreenedPassage[];
  /** Whom it speaks to. */
  reader: "owner" | "reviewer";
}

/** Passages that seem to choose tenants: quoted, with the reason they are shown. Nothing where there is none. */
export function ScreenedText({ passages, reader }: ScreenedTextProps) {
  const { t } = useTranslation();
  if (passages.length === 0) return null;
  return (
    <Callout tone="attention" title={t(`properties.screen.title.${reader}`)}>
      <ul className="list-disc space-y-1 ps-5">
        {passages.map(({ ground, text }) => (
          <li key={`${ground} ${text}`}>
            <q dir="auto">{text}</q> – {t(`properties.screen.ground.${ground}`)}
          </li>
        ))}
      </ul>
      <p className="mt-2">{t(`properties.screen.why.${reader}`)}</p>
    </Callout>
  );
}
