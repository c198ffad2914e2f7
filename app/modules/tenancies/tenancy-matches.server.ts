import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { findOwnDwellingIds } from "./find-own-dwellings.server";

/** What the words of a search box find: a number, a commune and, for an owner, the street of a dwelling. */
export async function tenancyMatches(
  tx: Transaction,
  viewer: Viewer,
  words: string,
): Promise<Prisma.TenancyWhereInput[]> {
  const contains = { contains: words, mode: "insensitive" as const };
  const communes = await tx.commune.findMany({ where: { name: contains }, select: { code: true } });
  return [
    { code: contains },
    { communeCode: { in: communes.map((commune) => commune.code) } },
    { dwellingId: { in: await findOwnDwellingIds(tx, viewer, words) } },
  ];
}
