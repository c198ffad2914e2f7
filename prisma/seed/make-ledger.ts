import {
  claimApproved,
  claimPaid,
  fundPaidIn,
  guaranteeIssued,
  guaranteeReleased,
  recoveryAgreed,
  recoveryReceived,
  recoveryWrittenOff,
  type Journal,
} from "~/modules/guarantees/ledger";
import { addDays, type LocalDate } from "~/platform/local-date";

import { atHour } from "./ground";
import type { Makings } from "./makings";
import { required } from "./random";
import type { WorldClaim, WorldGuarantee, WorldJournal, WorldTenancy } from "./world";

interface Booking {
  on: LocalDate;
  actorId: string;
  journal: Journal;
}

/** Every journal of the guarantee fund in the order of its day, as the ledger's own functions write them. */
export function makeLedger(
  makings: Makings,
  guarantees: readonly WorldGuarantee[],
  claims: readonly WorldClaim[],
  tenancies: ReadonlyMap<string, WorldTenancy>,
): WorldJournal[] {
  const { chance, people, options } = makings;
  const bookings = [
    ...payments(options.today).map(([on, ref, cents]) => ({
      on,
      actorId: people.manager.id,
      journal: fundPaidIn(ref, cents),
    })),
    ...guarantees.flatMap((guarantee) => {
      const tenancy = required(tenancies.get(guarantee.tenancyId));
      return guaranteeBookings(makings, guarantee, tenancy, claims);
    }),
    ...claims.flatMap((claim) => claimBookings(claim)),
    ...recoveries(makings, claims, tenancies),
  ];
  const inOrder = bookings
    .map((booking, index) => ({ booking, index }))
    .sort((a, b) =>
      a.booking.on === b.booking.on ? a.index - b.index : a.booking.on < b.booking.on ? -1 : 1,
    );
  return inOrder.map(({ booking: { on, actorId, journal } }) => ({
    id: chance.uuid(),
    kind: journal.kind,
    ref: journal.ref,
    actorId,
    bookedOn: on,
    postedAt: atHour(on, 16),
    postings: journal.postings.map((posting) => ({ id: chance.uuid(), ...posting })),
  }));
}

/** What the fund received. */
function payments(today: LocalDate): [LocalDate, string, bigint][] {
  return [
    [addDays(today, -1090), "convention-1", 180_000_00n],
    [addDays(today, -640), "convention-2", 90_000_00n],
    [addDays(today, -230), "don-1", 12_500_00n],
  ];
}

function guaranteeBookings(
  { people }: Makings,
  guarantee: WorldGuarantee,
  tenancy: WorldTenancy,
  claims: readonly WorldClaim[],
): Booking[] {
  if (guarantee.status === "proposed") return [];
  const actorId = guarantee.activatedBy ?? required(people.guaranteeOfficers[0]).id;
  const issued = {
    on: tenancy.signedOn,
    actorId,
    journal: guaranteeIssued(guarantee.id, guarantee.capCents),
  };
  const used = claims
    .filter((claim) => claim.guaranteeId === guarantee.id)
    .reduce((sum, claim) => sum + (claim.allowedCents ?? 0n), 0n);
  const left = guarantee.capCents - used;
  if (guarantee.endedOn === null || left === 0n) return [issued];
  const released = {
    on: guarantee.endedOn,
    actorId,
    journal: guaranteeReleased(guarantee.id, left),
  };
  return [issued, released];
}

function claimBookings(claim: WorldClaim): Booking[] {
  const { allowedCents, decidedBy, decidedOn, settledBy, settledAt } = claim;
  if (!allowedCents || !decidedBy || !decidedOn) return [];
  const approved = {
    on: decidedOn,
    actorId: decidedBy,
    journal: claimApproved(claim.id, { guaranteeId: claim.guaranteeId, allowedCents }),
  };
  if (!settledBy || !settledAt) return [approved];
  const paidOn = settledAt.slice(0, 10) as LocalDate;
  return [approved, { on: paidOn, actorId: settledBy, journal: claimPaid(claim.id, allowedCents) }];
}

/** Three households pay back in instalments; one remainder is given up. */
function recoveries(
  { chance, people, options }: Makings,
  claims: readonly WorldClaim[],
  tenancies: ReadonlyMap<string, WorldTenancy>,
): Booking[] {
  const officer = required(people.guaranteeOfficers[0]).id;
  const settled = claims.filter((claim) => claim.settledAt !== null && claim.kind === "rent");
  return settled.slice(0, 3).flatMap((claim, index) => {
    const allowed = required(claim.allowedCents ?? undefined);
    const { householdId } = required(tenancies.get(claim.tenancyId));
    const start = addDays(required(claim.decidedOn ?? undefined), 14);
    const instalment = allowed / 6n;
    const booking = (on: LocalDate, journal: Journal): Booking => ({
      on,
      actorId: officer,
      journal,
    });
    const received = [1, 2, 3]
      .map((month) => addDays(start, month * 30))
      .filter((on) => on <= options.today)
      .map((on) => booking(on, recoveryReceived(chance.uuid(), householdId, instalment)));
    const left = allowed - instalment * BigInt(received.length);
    const waived = index === 2 && received.length === 3;
    return [
      booking(start, recoveryAgreed(chance.uuid(), householdId, allowed)),
      ...received,
      ...(waived
        ? [booking(addDays(start, 92), recoveryWrittenOff(chance.uuid(), householdId, left))]
        : []),
    ].filter(({ on }) => on <= options.today);
  });
}
