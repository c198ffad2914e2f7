import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

/** The addresses of an owner's dwellings, `12, rue de l’Eau` by dwelling; none for anybody else. */
export async function findOwnAddresses(
  tx: Transaction,
  viewer: Viewer,
  dwellingIds: readonly string[],
): Promise<Map<string, string>> {
  if (viewer.role !== "landlord") return new Map();
  const rows = await tx.dwelling.findMany({
    where: { landlordId: viewer.accountId, id: { in: [...dwellingIds] } },
    select: { id: true, street: true, houseNumber: true },
  });
  return new Map(
    rows
      .filter(({ street }) => street !== null)
      .map(({ id, street, houseNumber }) => [id, [houseNumber, street].filter(Boolean).join(", ")]),
  );
}

/** An owner's dwellings in a street whose name contains the words; none for anybody else. */
export async function findOwnDwellingIds(
  tx: Transaction,
  viewer: Viewer,
  words: string,
): Promise<string[]> {
  if (viewer.role !== "landlord") return [];
  const rows = await tx.dwelling.findMany({
    where: { landlordId: viewer.accountId, street: { contains: words, mode: "insensitive" } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
