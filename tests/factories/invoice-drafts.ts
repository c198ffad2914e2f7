import type { InvoiceDraft, FrozenInvoice } from "~/modules/invoices/invoice";
import { freezeInvoice } from "~/modules/invoices/invoice-rules";
import { toLocalDate } from "~/platform/local-date";

const november = { from: toLocalDate("2026-11-01"), to: toLocalDate("2026-11-30") };

/** The example IBAN of the Luxembourg banks' own documents; no account. */
export const EXAMPLE_IBAN = "LU28 0019 4006 4475 0000";

/** A monthly statement for a household with names in three scripts. */
export function statementDraft(changes: Partial<InvoiceDraft> = {}): InvoiceDraft {
  return {
    language: "fr",
    currency: "EUR",
    issuer: {
      name: "Wunnengshëllef asbl",
      lines: ["12, rue de l’Exemple", "L-4220 Esch-sur-Alzette"],
      phone: "+352 12 34 56",
      email: "comptabilite@wunnengshellef.example",
      registration: "RCS Luxembourg F0000",
    },
    recipient: {
      name: "Mme Almaz ገብረመድህን et M. محمد الأحمد",
      lines: ["App. 12, 3e étage", "8, rue de la Gare", "L-9233 Diekirch"],
    },
    subject: {
      kind: "occupation_statement",
      household: "H-2041",
      period: november,
      dwelling: "8, rue de la Gare, L-9233 Diekirch",
    },
    lines: [
      {
        label: "occupation_indemnity",
        period: november,
        note: null,
        evidence: null,
        amount: 98_000n,
      },
      {
        label: "charges_advance",
        period: november,
        note: "Eau, chauffage, parties communes",
        evidence: null,
        amount: 15_000n,
      },
      {
        label: "aid_deducted",
        period: null,
        note: "Versement de l’office social",
        evidence: "Décision du 3.11.2026",
        amount: -20_000n,
      },
    ],
    vat: { reason: "letting_of_property", source: null, status: "unverified" },
    payment: {
      payee: "Wunnengshëllef asbl",
      iban: EXAMPLE_IBAN,
      bic: null,
      dueOn: toLocalDate("2026-12-05"),
    },
    ...changes,
  };
}

/** The settlement of an accepted claim, paid to an owner. */
export function settlementDraft(changes: Partial<InvoiceDraft> = {}): InvoiceDraft {
  const autumn = { from: toLocalDate("2026-09-01"), to: toLocalDate("2026-10-31") };
  return {
    language: "de",
    currency: "EUR",
    issuer: {
      name: "Lëtzebuerger Integratiouns- a Sozialkohäsiouns-Zenter (LISKO)",
      lines: ["1, rue de l’Exemple", "L-1255 Luxembourg"],
      phone: "+352 12 34 57",
      email: "garantie@lisko.example",
      registration: null,
    },
    recipient: {
      name: "Frau Anne-Marie Schmit-Weber",
      lines: ["14, rue Principale", "L-7480 Tuntange"],
    },
    subject: {
      kind: "claim_settlement",
      guarantee: "G-0311",
      claim: "G-0311/1",
      decidedOn: toLocalDate("2026-11-12"),
      coverBefore: 290_000n,
      dwelling: "3, rue du Moulin, L-9540 Wiltz",
    },
    lines: [
      {
        label: "unpaid_rent",
        period: autumn,
        note: "Haushalt عائشة عبد اللّٰه",
        evidence: "Kontoauszug vom 5.11.2026",
        amount: 145_000n,
      },
      { label: "damage", period: null, note: null, evidence: "Angebot 2026-118", amount: 62_050n },
      { label: "household_paid", period: null, note: null, evidence: null, amount: -30_000n },
    ],
    vat: { reason: "payment_under_guarantee", source: null, status: "unverified" },
    payment: { payee: "Anne-Marie Schmit-Weber", iban: EXAMPLE_IBAN, bic: "BCEELULL", dueOn: null },
    ...changes,
  };
}

/** Issued on 21 November 2026 as the first of its series. */
export function issued(draft: InvoiceDraft): FrozenInvoice {
  const prefix = draft.subject.kind === "claim_settlement" ? "REG" : "IND";
  const frozen = freezeInvoice(draft, {
    number: `${prefix}-2026-00001`,
    issuedOn: toLocalDate("2026-11-21"),
    issuedAt: "2026-11-21T09:30:00.000Z",
  });
  if (!frozen.ok) throw new Error(`The draft is refused: ${frozen.reason}`);
  return frozen.invoice;
}
