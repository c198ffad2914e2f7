import { accountOf, accountRule, type AccountCode } from "~/modules/guarantees/ledger";
import { storedKeys } from "~/modules/households/name-key";

import type { DemoWorld } from "./demo-world";
import type { WorldHousehold } from "./make-households";
import type { WorldInvoice } from "./make-invoices";
import type { WorldRelation } from "./make-owner-relations";
import type { WorldAccount } from "./make-people";
import type { WorldDwelling, WorldJournal, WorldOffer, WorldTenancy } from "./world";

type Row = Record<string, unknown>;

/** Tables in the order in which their rows can be inserted. */
export type TableRows = readonly (readonly [table: string, rows: Row[]])[];

/**
 * The world as rows of the catalogue, by the camel-case names of the columns.
 *
 * @param passwordHash the one hash of every account
 * @param files rows of the stored files that photos and invoices point to
 * @param ledgerIds ids of the ledger accounts that exist without a guarantee, by code
 */
export function worldRows(
  world: DemoWorld,
  passwordHash: string,
  files: readonly Row[],
  ledgerIds: ReadonlyMap<string, string>,
): TableRows {
  const { households, tenancies } = world;
  const ledger = ledgerRows(world, ledgerIds);
  return [
    ["account", world.accounts.map((account) => accountRow(account, passwordHash))],
    // Before the memberships: with those the database makes a relation of every owner who has none.
    ["owner_relation", world.ownerRelations.map(relationRow)],
    ["membership", world.accounts.map(membershipRow)],
    [
      "owner_contact_entry",
      world.ownerRelations.flatMap(({ id, entries }) =>
        entries.map((entry) => ({ relationId: id, ...entry })),
      ),
    ],
    [
      "owner_identity_check",
      world.ownerRelations.flatMap(({ id, identity, createdAt }) =>
        identity ? [{ relationId: id, ...identity, createdAt }] : [],
      ),
    ],
    ["stored_file", files.map((file) => ({ ...file }))],
    ["dwelling", world.dwellings.map(dwellingRow)],
    ["offer", world.offers.map(offerRow)],
    ["offer_check", world.reviews.checks.map((check) => ({ ...check }))],
    ["offer_terms", world.reviews.terms.map((terms) => ({ ...terms }))],
    ["habitability_visit", world.reviews.visits.map((visit) => ({ ...visit }))],
    ["dwelling_paper", world.papers.map(({ ownerId: _ownerId, ...paper }) => paper)],
    ["household", households.map(householdRow)],
    ["household_member", households.flatMap(memberRows)],
    ["household_income", households.flatMap(incomeRows)],
    [
      "household_identity",
      households.map(({ id, identity: { phone, email } }) => ({ householdId: id, phone, email })),
    ],
    [
      "member_identity",
      households.flatMap(({ identity }) =>
        identity.names.map((name) => ({ ...name, ...storedKeys(name) })),
      ),
    ],
    [
      "commune_wish",
      households.flatMap(({ id, wishes }) => wishes.map((wish) => ({ householdId: id, ...wish }))),
    ],
    ["proposal", world.proposals.map((proposal) => ({ ...proposal }))],
    ["proposal_backup", world.proposalBackups.map((backup) => ({ ...backup }))],
    ["proposal_visit", world.proposalVisits.map((visit) => ({ ...visit }))],
    ["tenancy", tenancies.map(tenancyRow)],
    [
      "tenancy_party",
      tenancies.flatMap(({ id, parties }) => parties.map((party) => ({ tenancyId: id, ...party }))),
    ],
    [
      "guarantee",
      world.guarantees.map(({ terms, ...guarantee }) => ({ ...guarantee, parameters: terms })),
    ],
    // The day of filing and of deciding follow from their instants.
    ["claim", world.claims.map(({ filedOn: _filedOn, decidedOn: _decidedOn, ...claim }) => claim)],
    ["ledger_account", ledger.accounts],
    ["ledger_journal", world.journals.map(({ postings: _postings, ...journal }) => journal)],
    ["ledger_posting", ledger.postings],
    [
      "follow_up_task",
      world.tasks.map(({ proof, givenProof, ...task }) => ({
        ...task,
        requiredProof: proof,
        proof: givenProof,
      })),
    ],
    ["photo", world.photos.map(({ ownerId: _ownerId, drawing: _drawing, ...photo }) => photo)],
    ["invoice_series", seriesRows(world.invoices)],
    ["invoice", world.invoices.map(invoiceRow)],
    ["timeline_entry", world.timeline.map((entry) => ({ ...entry }))],
    ["audit_inbox", world.events.map((event) => ({ ...event }))],
    ["offer_import", world.imports.map(({ rows: _rows, ...found }) => found)],
    [
      "offer_import_row",
      world.imports.flatMap(({ id, rows }) =>
        rows.map((row) => ({ importId: id, state: "wrong", ...row })),
      ),
    ],
    ["offer_message", world.messages.map((message) => ({ ...message }))],
    ["offer_thread", world.threads.map((thread) => ({ ...thread }))],
    ["offer_letter", world.letters.map((letter) => ({ ...letter }))],
    ["matching_policy_draft", world.policyDrafts.map((draft) => ({ ...draft }))],
    [
      "owner_mailing",
      world.ownerMailings.map(({ recipients: _recipients, ...mailing }) => mailing),
    ],
    [
      "owner_mailing_recipient",
      world.ownerMailings.flatMap(({ id, recipients }) =>
        recipients.map((recipient, position) => ({ mailingId: id, position, ...recipient })),
      ),
    ],
    ["household_question", world.householdQuestions.map((question) => ({ ...question }))],
    ["caseload_cover", world.covers.map((cover) => ({ ...cover }))],
    ["household_transfer", world.householdTransfers.map((transfer) => ({ ...transfer }))],
    ["appointment", world.intake.appointments.map((appointment) => ({ ...appointment }))],
    ["arrival", world.intake.arrivals.map((arrival) => ({ ...arrival }))],
    ["referral", world.intake.referrals.map((referral) => ({ ...referral }))],
    [
      "intake_identity",
      world.intake.identities.map((identity) => ({
        ...identity,
        nameKey: storedKeys({ ...identity, nativeName: null }).nameKey,
      })),
    ],
    ["notification", world.notifications.map((notification) => ({ ...notification }))],
  ];
}

function accountRow(account: WorldAccount, passwordHash: string): Row {
  const { id, email, name, phone, language, postalAddress, iban, createdAt } = account;
  return {
    id,
    email,
    name,
    phone,
    language,
    postalAddress,
    iban,
    createdAt,
    passwordHash,
    emailVerifiedAt: createdAt,
  };
}

function relationRow(relation: WorldRelation): Row {
  const { entries: _entries, identity: _identity, ...row } = relation;
  return { ...row, updatedAt: row.createdAt };
}

function membershipRow({ membershipId, id, role, organisationId, createdAt }: WorldAccount): Row {
  return { id: membershipId, accountId: id, role, organisationId, createdAt };
}

function dwellingRow({ address, point, ...dwelling }: WorldDwelling): Row {
  return {
    ...dwelling,
    ...address,
    point: point && `SRID=4326;POINT(${point.lon} ${point.lat})`,
    updatedAt: dwelling.createdAt,
  };
}

function offerRow({ papers, ...offer }: WorldOffer): Row {
  return {
    ...offer,
    ownershipTitle: papers?.title ?? null,
    energyPassportNumber: papers?.energyPassportNumber ?? null,
    updatedAt: offer.reviewedAt ?? offer.submittedAt ?? offer.createdAt,
  };
}

function householdRow(household: WorldHousehold): Row {
  const { members: _members, incomes: _incomes, wishes: _wishes, ...rest } = household;
  const { identity: _identity, homeLanguage: _homeLanguage, ...row } = rest;
  const changedAt = household.closedAt ?? household.createdAt;
  return { ...row, updatedAt: changedAt };
}

function memberRows({ id, members }: WorldHousehold): Row[] {
  return members.map((member) => ({ ...member, householdId: id }));
}

function incomeRows({ id, incomes }: WorldHousehold): Row[] {
  return incomes.map((income) => ({ ...income, householdId: id }));
}

function tenancyRow({ parties: _parties, ...tenancy }: WorldTenancy): Row {
  return { ...tenancy, createdAt: `${tenancy.signedOn}T15:00:00.000Z` };
}

function invoiceRow(invoice: WorldInvoice): Row {
  const { subject, language } = invoice.frozen;
  return { ...invoice, kind: subject.kind, language };
}

function seriesRows(invoices: readonly WorldInvoice[]): Row[] {
  const last = new Map<string, Row>();
  for (const { series, year, number } of invoices) {
    last.set(`${series} ${year}`, { key: series, year, lastNumber: number });
  }
  return [...last.values()];
}

/** Accounts the journals need beyond the ones of the catalogue, and every posting with its account's id. */
function ledgerRows(world: DemoWorld, known: ReadonlyMap<string, string>) {
  const ids = new Map(known);
  const accounts: Row[] = [];
  const postings = world.journals.flatMap((journal) =>
    journal.postings.map(({ id, account, amountCents }) => {
      if (!ids.has(account)) {
        ids.set(account, accountIdOf(journal, account));
        accounts.push(ledgerAccountRow(account as AccountCode, ids.get(account)));
      }
      return { id, journalId: journal.id, accountId: ids.get(account), amountCents };
    }),
  );
  return { accounts, postings };
}

/** The account is opened by the journal that first books on it and takes that journal's id, which no account has. */
function accountIdOf(journal: WorldJournal, account: string): string {
  const owner = account.split(":")[1];
  return owner ?? journal.id;
}

function ledgerAccountRow(code: AccountCode, id: string | undefined): Row {
  const { kind, normal, mayGoNegative } = accountRule(code);
  const guaranteeId = accountOf(code) === "commitment" ? code.split(":")[1] : null;
  return { id, code, kind, normal, allowNegative: mayGoNegative, guaranteeId };
}
