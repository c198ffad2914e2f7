import { useMemo } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { MapArea } from "~/ui/map-shapes";
import { MapView } from "~/ui/map-view";

import type { CommuneArea } from "../commune-area";
import type { CommuneNeighbour } from "../commune-facts";
import { CommuneLinks } from "./commune-links";

export interface TerritoryMapProps {
  officeName: string;
  /** The commune of the page, and the others of its office. */
  communeCode: string;
  served: readonly CommuneNeighbour[];
  /** Of all of them. */
  areas: readonly CommuneArea[];
}

/** Depths of colour: the commune of the page, and the others. */
const SUBJECT = 5;
const SERVED = 2;

/** The communes of one office social; each leads to its page. */
export function TerritoryMap({ officeName, communeCode, served, areas }: TerritoryMapProps) {
  const { t } = useTranslation();
  const mapAreas = useMemo(
    () =>
      areas.map((area): MapArea => {
        const isSubject = area.code === communeCode;
        return {
          id: area.code,
          name: area.name,
          value: isSubject ? SUBJECT : SERVED,
          text: t(isSubject ? "communes.map.thisCommune" : "communes.map.sameOffice"),
          geometry: area.geometry,
          ...(!isSubject && { to: paths.commune(area.code) }),
        };
      }),
    [areas, communeCode, t],
  );
  return (
    <MapView
      label={t("communes.office.map", { office: officeName })}
      areas={mapAreas}
      highlighted={[communeCode]}
      note={t(
        areas.some((area) => area.source === "approximate")
          ? "communes.map.approximate"
          : "communes.map.official",
      )}
      className="h-64"
    >
      <h3 className="font-semibold">{t("communes.office.serves")}</h3>
      <CommuneLinks communes={served} />
    </MapView>
  );
}
