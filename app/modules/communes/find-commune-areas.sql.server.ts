import { z } from "zod";

import { VISITOR } from "~/platform/database/viewer-context";
import { sqlAsViewer } from "~/platform/sql.server";

import { AREA_SOURCES } from "./commune";
import type { CommuneArea } from "./commune-area";

const Ring = z.array(z.array(z.number()));
const Geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(Ring) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(Ring)) }),
]);
const Row = z.object({
  code: z.string(),
  name: z.string(),
  source: z.enum(AREA_SOURCES),
  geometry: z.string().transform((text) => Geometry.parse(JSON.parse(text))),
});

/**
 * The areas of the communes for a map, of the country or of some communes: corners within about 60 m of the stored ones,
 * to four decimals of a degree (11 m). Public facts.
 */
export function findCommuneAreas(codes: readonly string[] | null = null): Promise<CommuneArea[]> {
  return sqlAsViewer(
    VISITOR,
    (sql) => sql(Row)`
      select code, name, area_source as source,
             st_asgeojson(drawn_area, 4) as geometry
        from commune
       where drawn_area is not null and (${codes}::text[] is null or code = any (${codes}::text[]))
       order by code`,
  );
}
