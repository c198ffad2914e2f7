import type { FrozenInvoice, InvoiceDraft } from "~/modules/invoices/invoice";
import { writeInvoiceNumber, seriesPrefix } from "~/modules/invoices/invoice-number";
import { freezeInvoice, invoiceTotal } from "~/modules/invoices/invoice-rules";
import { occupationDraft } from "~/modules/invoices/occupation-draft";
import { settlementDraft } from "~/modules/invoices/settlement-draft";
import { addDays, addMonths, toLocalDate, type LocalDate } from "~/platform/local-date";

import { atHour } from "./ground";
import type { Home } from "./make-lettings";
import type { Makings } from "./makings";
import { required } from "./random";
import type { WorldClaim, WorldGuarantee, WorldTenancy } from "./world";

export interface WorldInvoice {
  id: string;
  fileId: string;
  series: string;
  year: number;
  number: number;
  code: string;
  tenancyId: string;
  claimId: string | null;
  landlordId: string | null;
  householdId: string | null;
  organisationId: string;
  /** `YYYY-MM` of an occupation statement. */
  period: string | null;
  issuedOn: LocalDate;
  dueOn: LocalDate | null;
  totalCents: bigint;
  frozen: FrozenInvoice;
  issuedBy: string;
  createdAt: string;
}

/** How many households under a mise à disposition have last month's statement; drawing a paper takes a while. */
const STATEMENTS = 6;

interface Papers {
  tenancies: readonly WorldTenancy[];
  guarantees: readonly WorldGuarantee[];
  claims: readonly WorldClaim[];
  homes: ReadonlyMap<string, Home>;
}

type Unnumbered = Pick<
  WorldInvoice,
  "tenancyId" | "claimId" | "landlordId" | "householdId" | "organisationId" | "period" | "issuedBy"
> & { issuedOn: LocalDate; draft: InvoiceDraft };

/** The settlement of every paid claim and statements of the last full month, numbered without a gap by their day. */
export function makeInvoices(makings: Makings, papers: Papers): WorldInvoice[] {
  const { chance } = makings;
  const drafts = [...settlements(makings, papers), ...statements(makings, papers)];
  const last = new Map<string, number>();
  const inOrder = drafts.sort((a, b) =>
    a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : 0,
  );
  return inOrder.map(({ draft, ...owner }) => {
    const kind = draft.subject.kind;
    const year = Number(owner.issuedOn.slice(0, 4));
    const series = seriesPrefix[kind];
    const number = (last.get(`${series} ${year}`) ?? 0) + 1;
    last.set(`${series} ${year}`, number);
    const code = writeInvoiceNumber({ kind, year, sequence: number });
    const issuedAt = atHour(owner.issuedOn, 11);
    const frozen = freezeInvoice(draft, { number: code, issuedOn: owner.issuedOn, issuedAt });
    if (!frozen.ok) throw new RangeError(`invoice ${code} is refused: ${frozen.reason}`);
    return {
      ...owner,
      id: chance.uuid(),
      fileId: chance.uuid(),
      series,
      year,
      number,
      code,
      dueOn: draft.payment?.dueOn ?? null,
      totalCents: invoiceTotal(draft),
      frozen: frozen.invoice,
      createdAt: issuedAt,
    };
  });
}

function settlements({ ground, people }: Makings, papers: Papers): Unnumbered[] {
  return papers.claims.flatMap((claim) => {
    const { settledAt, settledBy, allowedCents, decidedOn } = claim;
    if (!settledAt || !settledBy || !allowedCents || !decidedOn) return [];
    const tenancy = required(papers.tenancies.find(({ id }) => id === claim.tenancyId));
    const guarantee = required(papers.guarantees.find(({ id }) => id === claim.guaranteeId));
    const landlord = required(people.landlords.find(({ id }) => id === claim.landlordId));
    const draft = settlementDraft({
      claim: { ...claim, decidedOn, payCents: allowedCents },
      coverBeforeCents: guarantee.capCents,
      tenancyCode: tenancy.code,
      dwelling: addressOf(papers, tenancy),
      issuer: ground.issuers.lisko,
      payee: landlord,
    });
    return {
      issuedOn: toLocalDate(settledAt.slice(0, 10)),
      draft,
      tenancyId: tenancy.id,
      claimId: claim.id,
      landlordId: landlord.id,
      householdId: null,
      organisationId: ground.organisations.lisko,
      period: null,
      issuedBy: settledBy,
    };
  });
}

function statements({ ground, people, options }: Makings, papers: Papers): Unnumbered[] {
  const firstOfMonth = toLocalDate(`${options.today.slice(0, 7)}-01`);
  const month = addMonths(firstOfMonth, -1).slice(0, 7);
  const issuedOn = addDays(firstOfMonth, -4);
  const running = papers.tenancies.filter(
    ({ scheme, closedOn, startsOn }) =>
      scheme !== "lisko_guarantee" && closedOn === null && startsOn < `${month}-01`,
  );
  return running.slice(0, STATEMENTS).flatMap((tenancy) => {
    const scheme = tenancy.scheme === "ais" ? "ais" : "wunnengshellef";
    const drafted = occupationDraft({
      ...tenancy,
      month,
      occupationCents: tenancy.occupationCents ?? 0n,
      householdCode: tenancy.code,
      recipientName:
        tenancy.parties.find(({ party }) => party === "occupant")?.name ?? tenancy.code,
      dwelling: addressOf(papers, tenancy),
      language: "fr",
      issuer: ground.issuers[scheme],
      today: issuedOn,
    });
    if (!drafted.ok) return [];
    return {
      issuedOn,
      draft: drafted.draft,
      tenancyId: tenancy.id,
      claimId: null,
      landlordId: null,
      householdId: tenancy.householdId,
      organisationId: tenancy.organisationId,
      period: month,
      issuedBy: required(people.schemeOfficers[scheme][0]).id,
    };
  });
}

/** Luxembourg's order: number before street, code before locality. */
function addressOf({ homes }: Papers, { dwellingId }: WorldTenancy): string {
  const { street, houseNumber, postalCode, locality } = required(homes.get(dwellingId)).dwelling
    .address;
  return `${houseNumber}, ${street}, ${postalCode} ${locality}`;
}
