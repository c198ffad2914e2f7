import type { AlikePerson, AlikeSource } from "~/modules/households/alike-files";
import type { KnownPerson } from "~/modules/households/duplicate-rules";
import { searchKeys } from "~/modules/households/name-key";
import type { Transaction } from "~/platform/database/with-viewer.server";

const MOST = 400;

/** People who came or were sent and are no file yet, whose name sounds like one of those typed. As far as the viewer reaches. */
export async function findAlikeIdentities(
  tx: Transaction,
  typed: readonly KnownPerson[],
): Promise<AlikePerson[]> {
  const keys = [...new Set(typed.flatMap(searchKeys))];
  const rows = await tx.intakeIdentity.findMany({
    where: { nameKey: { in: keys } },
    select: {
      ...{ referralId: true, appointmentId: true, arrivalId: true },
      ...{ givenName: true, familyName: true },
    },
    take: MOST,
  });
  return rows.flatMap(({ givenName, familyName, ...owner }) => {
    const source = sourceOf(owner);
    const nothing = { nativeName: null, birthDate: null, birthYear: null };
    return source ? [{ source, givenName, familyName, ...nothing }] : [];
  });
}

/** What a name first came with. */
function sourceOf(owner: {
  referralId: string | null;
  appointmentId: string | null;
  arrivalId: string | null;
}): AlikeSource | null {
  const { referralId, appointmentId, arrivalId } = owner;
  if (referralId) return { kind: "referral", id: referralId, code: null };
  if (appointmentId) return { kind: "appointment", id: appointmentId, code: null };
  return arrivalId ? { kind: "arrival", id: arrivalId, code: null } : null;
}
