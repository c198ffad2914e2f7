import { LauCode } from "./commune";
import type { CommuneArea } from "./commune-area";
import type { CommuneFacts, CommuneNeighbour, OfficeContact } from "./commune-facts";
import { findCommuneAreas } from "./find-commune-areas.sql.server";
import { findCommuneFacts, findOfficeAndNeighbours } from "./find-commune-facts.sql.server";
import { findBusiestStops } from "./find-stops.sql.server";
import type { CommuneStops } from "./transit-stop";

/** Every commune with its facts and its area for the map: what the landing page and the list of communes show. */
export async function loadCommunes(): Promise<{ communes: CommuneFacts[]; areas: CommuneArea[] }> {
  const communes = await findCommuneFacts();
  return { communes, areas: await findCommuneAreas() };
}

/** The areas alone. */
export async function loadCommuneAreas(): Promise<{ areas: CommuneArea[] }> {
  return { areas: await findCommuneAreas() };
}

export interface CommuneRecord {
  commune: CommuneFacts;
  office: OfficeContact | null;
  /** The other communes of the same office. */
  served: CommuneNeighbour[];
  neighbours: CommuneNeighbour[];
  /** Of the commune and its neighbours. */
  areas: CommuneArea[];
  /** Of all communes of its office. */
  territory: CommuneArea[];
  /** Null while no stops were imported. */
  transport: CommuneStops | null;
}

/** How many of a commune's stops its page lists. */
const LISTED_STOPS = 5;

/** One commune with its office social and its neighbours. @throws Response 404 for a code that no commune has. */
export async function getCommune(code: string | undefined): Promise<CommuneRecord> {
  const wanted = LauCode.safeParse(code);
  const communes = wanted.success ? await findCommuneFacts() : [];
  const commune = communes.find((candidate) => candidate.code === wanted.data);
  if (!commune) throw new Response(null, { status: 404 });
  const { office, served, neighbours } = await findOfficeAndNeighbours(commune.code);
  const around = [commune.code, ...neighbours.map((neighbour) => neighbour.code)];
  const ofOffice = [commune.code, ...served.map((other) => other.code)];
  const known = await findCommuneAreas([...new Set([...around, ...ofOffice])]);
  const areas = known.filter(({ code }) => around.includes(code));
  const territory = known.filter(({ code }) => ofOffice.includes(code));
  const transport = await findBusiestStops(commune.code, LISTED_STOPS);
  return { commune, office, served, neighbours, areas, territory, transport };
}
