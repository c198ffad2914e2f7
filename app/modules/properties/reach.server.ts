import { type Action, scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
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

/** The first lock on dwellings: one's own, or those with an offer in reach. */
export function dwellingReach(viewer: Viewer, action: Action): Prisma.DwellingWhereInput {
  const scope = scopeOf(viewer.role, action);
  if (scope === "own") return { landlordId: viewer.accountId };
  if (scope === null) return NOTHING;
  return { offers: { some: offerReach(viewer, action) } };
}
