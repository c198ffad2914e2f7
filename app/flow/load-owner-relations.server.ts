import { findCommunes } from "~/modules/communes/find-communes.server";
import { findEntries } from "~/modules/owner-relations/contact-entries.server";
import {
  countStages,
  findRelations,
  type RelationSearch,
} from "~/modules/owner-relations/find-relations.server";
import { getRelation } from "~/modules/owner-relations/get-relation.server";
import { findIdentityChecks } from "~/modules/owner-relations/identity-checks.server";
import {
  OWNER_STAFF,
  RELATION_STAGES,
  type RelationRow,
  type RelationStage,
} from "~/modules/owner-relations/owner-relation";
import type { RelationFilter } from "~/modules/owner-relations/relation-list";
import { findColleagues } from "~/modules/people/find-colleagues.server";
import type { Viewer } from "~/modules/people/viewer";
import {
  findLandlordsWith,
  findOffersOfLandlord,
} from "~/modules/properties/find-offers-of-landlord.server";
import { today } from "~/platform/clock.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

/** Cards of one column; the list holds the others. */
const CARDS = 6;

/** What a filter means on this day, with the owners it cannot name by itself. */
export async function relationSearch(
  tx: Transaction,
  viewer: Viewer,
  filter: RelationFilter,
): Promise<RelationSearch> {
  const { communeCode, scheme } = filter;
  return {
    filter,
    today: today(),
    ofCommune: communeCode ? await findLandlordsWith(tx, viewer, { communeCode }) : [],
    ofScheme: scheme ? await findLandlordsWith(tx, viewer, { scheme }) : [],
  };
}

export interface BoardColumn {
  stage: RelationStage;
  total: number;
  rows: RelationRow[];
}

/** The owners by how far they came; whoever has to be thought of first stands first. */
export const loadOwnerBoard = (viewer: Viewer, filter: RelationFilter) =>
  readAsViewer(viewer, async (tx) => {
    const search = await relationSearch(tx, viewer, { ...filter, stage: null, sort: null });
    const counts = await countStages(tx, viewer, search);
    const columns: BoardColumn[] = [];
    for (const stage of RELATION_STAGES) {
      const total = counts[stage] ?? 0;
      const asked = { ...search, filter: { ...search.filter, stage } };
      const page = { page: 1, size: 25, skip: 0, take: CARDS };
      const rows = total > 0 ? (await findRelations(tx, viewer, asked, page)).rows : [];
      columns.push({ stage, total, rows });
    }
    return { columns, today: search.today };
  });

/** A page of the list, with what its filters offer. */
export const loadOwners = (viewer: Viewer, filter: RelationFilter, page: ListPage) =>
  readAsViewer(viewer, async (tx) => {
    const search = await relationSearch(tx, viewer, filter);
    const found = await findRelations(tx, viewer, search, page);
    const counts = await countStages(tx, viewer, { ...search, filter: { ...filter, stage: null } });
    return { ...found, counts, communes: await findCommunes(tx), today: search.today };
  });

/** What the form that takes down an owner offers to choose from. */
export const loadOwnerChoices = (viewer: Viewer) =>
  readAsViewer(viewer, async (tx) => ({ communes: await findCommunes(tx), today: today() }));

/** An owner to be corrected. @throws Response 404 */
export const loadOwnerToEdit = (viewer: Viewer, relationId: string) =>
  readAsViewer(viewer, async (tx) => ({
    relation: await getRelation(tx, viewer, relationId, "owner-relation:update"),
    communes: await findCommunes(tx),
  }));

/** Everything staff knows of an owner. @throws Response 404 outside the viewer's reach. */
export const loadOwner = (viewer: Viewer, relationId: string, entriesShown: number) =>
  readAsViewer(viewer, async (tx) => {
    const relation = await getRelation(tx, viewer, relationId);
    const { accountId, responsibleId, responsibleName } = relation;
    const colleagues = await findColleagues(tx, viewer.organisationId, OWNER_STAFF);
    const isOutside = responsibleId !== null && !colleagues.some(({ id }) => id === responsibleId);
    return {
      relation,
      offers: accountId ? await findOffersOfLandlord(tx, viewer, accountId) : [],
      log: await findEntries(tx, relationId, entriesShown),
      identity: await findIdentityChecks(tx, relationId),
      colleagues: isOutside
        ? [...colleagues, { id: responsibleId, name: responsibleName ?? "" }]
        : colleagues,
      viewerId: viewer.accountId,
      today: today(),
    };
  });
