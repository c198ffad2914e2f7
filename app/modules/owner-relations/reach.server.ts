import { type Action, scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";

const NOTHING: Prisma.OwnerRelationWhereInput = { id: { in: [] } };

/**
 * The first lock: which owners a viewer's role reaches. An officer's owners are those who think of his way and those
 * with an offer in it; row-level security knows the offers and holds the same.
 */
export function relationReach(
  viewer: Viewer,
  action: Action = "owner-relation:read",
): Prisma.OwnerRelationWhereInput {
  switch (scopeOf(viewer.role, action)) {
    case "all":
      return {};
    case "scheme":
      return viewer.scheme === null
        ? NOTHING
        : { OR: [{ scheme: viewer.scheme }, { accountId: { not: null } }] };
    default:
      return NOTHING;
  }
}
