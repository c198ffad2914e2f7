import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";

/** The first lock: which imports a viewer's role reaches. Row-level security holds the same. */
export function importReach(viewer: Viewer): Prisma.OfferImportWhereInput {
  switch (scopeOf(viewer.role, "offer:import")) {
    case "all":
      return {};
    case "scheme":
      return viewer.scheme === null ? { id: { in: [] } } : { scheme: viewer.scheme };
    default:
      return { id: { in: [] } };
  }
}
