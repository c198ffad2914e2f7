import { Bus, CircleDot, TrainFront, TramFront } from "lucide-react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";

import { roundedMetres, type StopKind } from "../transit-stop";

export interface ListedStop {
  id: string;
  name: string | null;
  kind: StopKind;
  departures: number;
  /** How far it is, where the list is about a place. */
  metres?: number;
}

const SIGN = { rail: TrainFront, tram: TramFront, bus: Bus, other: CircleDot };

/** Stops one below the other: what they are called, how far, how many departures. */
export function StopList({ stops }: { stops: readonly ListedStop[] }) {
  const { t } = useTranslation();
  const distance = useDistance();
  return (
    <ul className="divide-y divide-line">
      {stops.map(({ id, name, kind, departures, metres }) => {
        const Sign = SIGN[kind];
        const what = t(`communes.stops.kind.${kind}`);
        return (
          <li key={id} className="flex gap-3 py-2">
            <Sign aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-ink-soft" />
            <div className="min-w-0">
              <p className="break-words">
                {name ? <span className="sr-only">{`${what} `}</span> : null}
                {name ?? what}
              </p>
              <p className="figures text-sm text-ink-soft">
                {metres === undefined ? null : `${distance(metres)} · `}
                {t("communes.stops.departures", { count: departures })}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function useDistance(): (metres: number) => string {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (metres) => {
    const rounded = roundedMetres(metres);
    return rounded < 1_000
      ? t("communes.stops.metres", { metres: number(rounded) })
      : t("communes.stops.kilometres", { kilometres: number(rounded / 1_000, 1) });
  };
}
