import { randomUUID } from "node:crypto";

import type { LoaderFunction } from "@remix-run/node";
import { beforeAll, describe, expect, it } from "vitest";

import { proposeMatch } from "~/flow/02-propose-match.server";
import type { Role } from "~/modules/people/roles";
import { BLUR_METRES } from "~/modules/properties/blurred-point";
import { blurredPointOf } from "~/modules/properties/blurred-point.server";
import { updatePoint } from "~/modules/properties/dwelling-point.sql.server";
import { SYSTEM, VISITOR, type ViewerContext } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";

import { makeAccount, signInAs } from "../factories/accounts";
import {
  makeHousehold,
  makeOffer,
  type MadeOffer,
  makeViewer,
  viewerOf,
} from "../factories/market";
import { getRequest, once, routeArgs } from "../setup/requests";

/*
 * A dwelling is proposed and nothing is accepted yet. Every loader of the product is asked by everybody who is neither its
 * owner nor staff with its scheme, with every id in the address; nothing that comes back holds its street or its pin.
 */

const ROUTES = import.meta.glob<{ loader?: LoaderFunction }>("../../app/routes/**/*.{ts,tsx}");
const STREET = `Rue ${randomUUID()}`;
const LOCALITY = `Lieu-dit ${randomUUID()}`;

interface Secret {
  lon: number;
  lat: number;
}

let secret: Secret;
let offer: MadeOffer;
let params: Record<string, string>;
const cookies = new Map<string, string | undefined>();

beforeAll(async () => {
  const worker = await makeAccount(["office_social_worker"]);
  const office = await viewerOf(worker);
  const owner = await makeAccount(["landlord"]);
  const caseworker = await makeViewer("caseworker");
  const commune = await readAsViewer(SYSTEM, (tx) =>
    tx.commune.findFirstOrThrow({
      where: { territory: { organisationId: office.organisationId ?? "" } },
      orderBy: { code: "asc" },
    }),
  );
  secret = { lon: commune.innerLon + 0.013_37, lat: commune.innerLat + 0.008_91 };
  offer = await makeOffer(owner.accountId, { street: STREET, communeCode: commune.code });
  const householdId = await makeHousehold(caseworker);
  await withViewer(SYSTEM, async (tx) => {
    await updatePoint(tx, offer.dwellingId, secret);
    await tx.dwelling.update({
      where: { id: offer.dwellingId },
      data: { locality: LOCALITY },
      select: { id: true },
    });
    await tx.household.update({
      where: { id: householdId },
      data: { referringOrganisationId: office.organisationId },
      select: { id: true },
    });
  });
  const made = await proposeMatch(caseworker, once(), { ...offer, householdId });
  if (!made.ok) throw new Error("nothing was proposed");
  const proposal = await readAsViewer(SYSTEM, (tx) =>
    tx.proposal.findFirstOrThrow({ where: { dwellingId: offer.dwellingId } }),
  );
  params = {
    ...offer,
    householdId,
    proposalId: proposal.id,
    accountId: owner.accountId,
    code: commune.code,
    step: "where",
  };
  cookies.set("visitor", undefined);
  cookies.set("office_social_worker", await signInAs(worker));
  for (const role of ["landlord", "administrator", "scheme_officer"] as const)
    cookies.set(role, await signInAs(await makeAccount([role])));
  cookies.set("owner", await signInAs(owner));
  cookies.set("caseworker", await signInAs(await makeAccount(["caseworker"])));
}, 60_000);

/** What somebody is sent by every loader, by the file of its route; a refusal counts as nothing. */
async function everythingSentTo(who: string): Promise<Map<string, unknown>> {
  const sent = new Map<string, unknown>();
  const query = new URLSearchParams({
    offer: offer.offerId,
    household: params["householdId"] ?? "",
    proposal: params["proposalId"] ?? "",
    as: "map",
    shade: "offers",
    q: STREET,
  });
  for (const [file, load] of Object.entries(ROUTES)) {
    const { loader } = await load();
    if (!loader) continue;
    const args = {
      ...routeArgs(),
      request: getRequest(`/?${query.toString()}`, cookies.get(who)),
      params,
    };
    const answer: unknown = await Promise.resolve(loader(args)).catch((refusal: unknown) => {
      if (refusal instanceof Response) return refusal;
      throw refusal;
    });
    sent.set(file, answer instanceof Response ? await read(answer) : answer);
  }
  return sent;
}

/** The content of an answer, and where it leads. The address asked for is the asker's own and is left out. */
async function read(answer: Response): Promise<unknown> {
  const text = await answer.text();
  const isJson = (answer.headers.get("Content-Type") ?? "").includes("json");
  return isJson && text ? (JSON.parse(text) as unknown) : text;
}

/** Whether a value, at any depth, tells the place: the street, the locality, or two numbers within 300 m of the pin. */
function tellsPlace(value: unknown): boolean {
  if (typeof value === "string") return value.includes(STREET) || value.includes(LOCALITY);
  if (typeof value !== "object" || value === null) return false;
  const inner = Object.values(value) as unknown[];
  const numbers = inner.filter((one): one is number => typeof one === "number");
  const isNear = numbers.some((lon) =>
    numbers.some((lat) => metresFromPin({ lon, lat }) < BLUR_METRES.min),
  );
  const isGrid =
    inner.includes(Math.floor(secret.lon * 1_000)) &&
    inner.includes(Math.floor(secret.lat * 1_000));
  return isGrid || isNear || inner.some(tellsPlace);
}

/** On the sphere, exact enough over some hundred metres. */
function metresFromPin({ lon, lat }: Secret): number {
  const degree = 111_195;
  const east = (lon - secret.lon) * degree * Math.cos((secret.lat * Math.PI) / 180);
  return Math.hypot(east, (lat - secret.lat) * degree);
}

const routesThatTell = async (who: string) =>
  [...(await everythingSentTo(who))]
    .filter(([, answer]) => tellsPlace(answer))
    .map(([file]) => file.replace("../../app/routes/", ""));

describe("before a proposal is accepted", () => {
  it.each(["visitor", "office_social_worker", "landlord", "administrator", "scheme_officer"])(
    "no loader tells a dwelling's exact place to another %s",
    async (who) => expect(await routesThatTell(who)).toEqual([]),
  );

  it("its owner and staff are told, or the check would find nothing", async () => {
    expect(await routesThatTell("owner")).toContain("_app+/dwellings+/$dwellingId.tsx");
    const staff = await routesThatTell("caseworker");
    for (const file of ["_app+/offers+/$offerId.tsx", "_app+/offers+/map.ts"])
      expect(staff).toContain(file);
  });

  it("a place to be shown to others lies elsewhere", () => {
    expect(tellsPlace([secret])).toBe(true);
    expect(tellsPlace([blurredPointOf(offer.dwellingId, secret)])).toBe(false);
  });
});

/** The second lock, with every check of the application forgotten. */
describe("what is kept of a place beside an offer", () => {
  const contextOf = async (role: Role): Promise<ViewerContext> => makeViewer(role);
  const looks = [
    "select grid_east, grid_north, search_text from offer",
    "select offers_found('a', 1)",
    "select st_x(point) from dwelling",
  ];

  it.each(["visitor", "office_social_worker", "administrator"] as const)(
    "is out of reach of the %s",
    async (role) => {
      const viewer = role === "visitor" ? VISITOR : await contextOf(role);
      for (const look of looks)
        await expect(
          readAsViewer(viewer, (tx) => tx.$queryRawUnsafe(look)),
          look,
        ).rejects.toThrow(/permission denied/);
    },
  );

  it.each(["landlord", "scheme_officer"] as const)(
    "is not among what another %s reads",
    async (role) => {
      const viewer = await contextOf(role);
      const found = await readAsViewer(viewer, async (tx) => [
        await tx.offer.findMany({ where: { searchText: { contains: STREET } } }),
        await tx.offer.findMany({ where: { gridEast: Math.floor(secret.lon * 1_000) } }),
        await tx.dwelling.findMany({ where: { street: STREET } }),
      ]);
      expect(found).toEqual([[], [], []]);
    },
  );

  it("is not found by another landlord's search, but by its owner's", async () => {
    const search = (viewer: ViewerContext) =>
      readAsViewer(
        viewer,
        (tx) => tx.$queryRaw<{ id: string }[]>`select offers_found(${STREET}, 1)::text as id`,
      );
    expect(await search(await contextOf("landlord"))).toEqual([]);
    const owner = await readAsViewer(SYSTEM, (tx) =>
      tx.account.findUniqueOrThrow({ where: { id: offer.landlordId } }),
    );
    const context = { ...(await contextOf("landlord")), accountId: owner.id };
    expect(await search(context)).toEqual([{ id: offer.offerId }]);
  });
});
