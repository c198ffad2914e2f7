import { type CheckedRow, type RowProblem, offerKey } from "~/modules/imports/check-row";
import { type ImportedOffer, isComplete } from "~/modules/imports/imported-offer";
import { type StagedRow, stageRows } from "~/modules/imports/stage-rows.sql.server";
import { updateImport } from "~/modules/imports/update-import.server";
import { findLandlords, type KnownAddress } from "~/modules/people/find-landlords.server";
import { findDwellingsAt } from "~/modules/properties/find-dwellings-at.server";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { type Transaction, withViewer } from "~/platform/database/with-viewer.server";

const STANDING_PROBLEMS = {
  staff: "imports.problem.email_of_staff",
  closed: "imports.problem.account_closed",
} as const;

/**
 * Judges a few rows by what is recorded already and keeps them.
 *
 * @param read rows so far, for whoever waits.
 * @returns how many problems they have; null when the import was given up meanwhile.
 */
export function stageChecked(
  importId: string,
  checked: readonly CheckedRow[],
  read: number,
): Promise<{ problems: number } | null> {
  return withViewer(SYSTEM, async (tx) => {
    if (!(await updateImport(tx, importId, ["checking"], { rowsRead: read }))) return null;
    const offers = checked.flatMap(({ offer }) => offer ?? []);
    const landlords = await findLandlords(tx, [...new Set(offers.map(({ email }) => email))]);
    const existing = await findExisting(tx, offers, landlords);
    const rows = checked.map((row) => toStaged(row, landlords, existing));
    await stageRows(tx, importId, rows);
    return { problems: rows.reduce((sum, row) => sum + row.problems.length, 0) };
  });
}

function toStaged(
  { line, offer, key, problems }: CheckedRow,
  landlords: ReadonlyMap<string, KnownAddress>,
  existing: ReadonlyMap<string, string>,
): StagedRow {
  const wrong = (found: readonly RowProblem[]): StagedRow => ({
    ...{ line, state: "wrong", rowKey: null, offer: null, landlordId: null, complete: false },
    problems: found,
  });
  if (!offer || key === null) return wrong(problems);
  const landlord = landlords.get(offer.email);
  if (landlord && landlord.standing !== "landlord") {
    const message = STANDING_PROBLEMS[landlord.standing];
    return wrong([{ column: "landlordEmail", message, given: offer.email }]);
  }
  return {
    ...{ line, offer, rowKey: key, problems: [], complete: isComplete(offer, today()) },
    state: existing.has(key) ? "existing" : "new",
    landlordId: landlord?.accountId ?? null,
  };
}

/** The dwellings among these that their landlords have already, by the key of their rows. */
export async function findExisting(
  tx: Transaction,
  offers: readonly ImportedOffer[],
  landlords: ReadonlyMap<string, KnownAddress>,
): Promise<Map<string, string>> {
  const emailOf = new Map([...landlords].map(([email, { accountId }]) => [accountId, email]));
  const postalCodes = new Set(offers.map(({ postalCode }) => postalCode));
  const dwellings = await findDwellingsAt(tx, [...emailOf.keys()], [...postalCodes]);
  return new Map(
    dwellings.map(({ id, landlordId, ...address }) => [
      offerKey({ email: emailOf.get(landlordId) ?? "", ...address }),
      id,
    ]),
  );
}
