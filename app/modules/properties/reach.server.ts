import { type Action, scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Prisma } from "~/platform/database/generated/client";

const NOTHING = { id: { in: [] } };

/** The first lock: which offers a viewer's role reaches for an action. Row-level security holds the same. */
export function offerReach(viewer: Viewer, action: Action): Prisma.OfferWhereInput {
  switch (scopeOf(viewer.role, action)) {
    case "own":
      return { landlordId: viewer.accountId };
    case "scheme":
      return viewer.scheme === null ? NOTHING : { status: { not: "draft" }, scheme: viewer.scheme };
    case "all":
      return { status: { not: "draft" } };
    default:
      return NOTHING;
  }
}

/** The same lock for plain SQL: whether drafts are within, and whose or which scheme's offers alone; null for everybody's. */
export interface OfferReachValues {
  drafts: boolean;
  landlordId: string | null;
  scheme: SchemeKey | null;
}

/** @returns null for a role that reaches none. */
export function offerReachValues(viewer: Viewer, action: Action): OfferReachValues | null {
  switch (scopeOf(viewer.role, action)) {
    case "own":
      return { drafts: true, landlordId: viewer.accountId, scheme: null };
    case "scheme":
      return viewer.scheme === null
        ? null
        : { drafts: false, landlordId: null, scheme: viewer.scheme as SchemeKey };
    case "all":
      return { drafts: false, landlordId: null, scheme: null };
    default:
      return null;
  }
}

/** The first lock on dwellings: one's own, or those with an offer in reach. */
export function dwellingReach(viewer: Viewer, action: Action): Prisma.DwellingWhereInput {
  const scope = scopeOf(viewer.role, action);
  if (scope === "own") return { landlordId: viewer.accountId };
  if (scope === null) return NOTHING;
  return { offers: { some: offerReach(viewer, action) } };
}
