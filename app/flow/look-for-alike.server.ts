import { recordEvents } from "~/modules/audit/record-event.server";
import { type AlikeFile, alikeFiles } from "~/modules/households/alike-files";
import type { KnownPerson } from "~/modules/households/duplicate-rules";
import { findAlikeMembers } from "~/modules/households/find-alike-members.server";
import { findAlikeIdentities } from "~/modules/intake/find-alike-identities.server";
import type { IntakeOrigin } from "~/modules/intake/origin";
import type { Viewer } from "~/modules/people/viewer";
import { type Transaction, withViewer } from "~/platform/database/with-viewer.server";

/** What is not to be warned of: the file that is changed, or what a new file comes from. */
export interface NotAlike {
  householdId?: string;
  origin?: IntakeOrigin | null;
}

/** Who is known already and may be one of the people typed; each name shown is recorded as read. */
export const lookForAlike = (
  viewer: Viewer,
  typed: readonly KnownPerson[],
  except: NotAlike = {},
) => withViewer(viewer, (tx) => findAlike(tx, viewer, typed, except));

/** The same inside a transaction. */
export async function findAlike(
  tx: Transaction,
  viewer: Viewer,
  typed: readonly KnownPerson[],
  { householdId, origin }: NotAlike = {},
): Promise<AlikeFile[]> {
  if (typed.length === 0) return [];
  const members = await findAlikeMembers(tx, viewer, typed, householdId ?? null);
  const expected = await findAlikeIdentities(tx, typed);
  const found = alikeFiles(
    typed,
    [...members, ...expected].filter(({ source }) => source.id !== origin?.id),
  );
  await recordEvents(
    tx,
    viewer,
    found.map(({ kind, id, pairs }) => ({
      ...{ action: "read_identity", entity: kind, entityId: id },
      fields: pairs.some((pair) => pair.birthDate ?? pair.birthYear)
        ? ["name", "birth_date"]
        : ["name"],
    })),
  );
  return found;
}
