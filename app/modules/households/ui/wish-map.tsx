import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import type { CommuneNeighbour } from "~/modules/communes/commune-facts";
import { CommuneLinks } from "~/modules/communes/ui/commune-links";
import { PlaceMap } from "~/modules/communes/ui/place-map";
import { paths } from "~/paths";
import { Card } from "~/ui/card";

import type { CommuneWish } from "../household";
import { wantedCommunes } from "../household-rules";
import { communeWishName } from "../household-texts";

export interface WishMapProps {
  wishes: readonly CommuneWish[];
  communeNames: Record<string, string>;
  /** The communes around those where the household wants to live. */
  near: readonly CommuneNeighbour[];
}

/** Where a household wants to live, what lies around, and the same as a list; nothing while it has no wish. */
export function WishMap({ wishes, communeNames, near }: WishMapProps) {
  const { t } = useTranslation();
  const wanted = wantedCommunes({ wishes });
  if (wanted.length === 0) return null;
  return (
    <Card title={t("households.page.communes")}>
      <PlaceMap
        label={t("households.page.wishMap")}
        subjects={wanted}
        near={near.map(({ code }) => code)}
      >
        <ul className="divide-y divide-line">
          {wishes.map(({ communeCode, wish, reason }) => (
            <li key={communeCode} className="flex flex-wrap justify-between gap-x-4 py-1">
              <Link to={paths.commune(communeCode)} className="prose-link">
                {communeNames[communeCode] ?? communeCode}
              </Link>
              <span className="text-ink-soft">
                {t(communeWishName(wish))}
                {reason ? <span dir="auto"> · {reason}</span> : null}
              </span>
            </li>
          ))}
        </ul>
        <h3 className="font-semibold">{t("communes.page.neighbours")}</h3>
        <CommuneLinks communes={near} />
      </PlaceMap>
    </Card>
  );
}
