import type { Language } from "~/i18n/languages";
import { addressLinesOrCountry } from "~/platform/address-lines";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import type { InvoiceDraft } from "./invoice";

/** An organisation as an invoice names it. */
export interface Issuer {
  name: string;
  postalAddress: string | null;
  phone: string | null;
  email: string | null;
}

/** Who is paid: the owner, in the owner's language. */
export interface Payee {
  name: string;
  postalAddress: string | null;
  iban: string | null;
  language: Language;
}

export interface SettlementFacts {
  claim: {
    code: string;
    kind: "rent" | "damage";
    amountCents: Cents;
    /** What the decision allows and is paid. */
    payCents: Cents;
    occurredOn: LocalDate;
    decidedOn: LocalDate;
    decisionReason: string | null;
  };
  /** What the guarantee covered before this settlement. */
  coverBeforeCents: Cents;
  tenancyCode: string;
  dwelling: string;
  issuer: Issuer;
  payee: Payee;
}

/** The settlement of an allowed claim, before it has a number. Payments under a guarantee are no supply: no VAT. */
export function settlementDraft(facts: SettlementFacts): InvoiceDraft {
  const { claim, payee, issuer } = facts;
  return {
    language: payee.language,
    currency: "EUR",
    issuer: {
      name: issuer.name,
      lines: addressLinesOrCountry(issuer.postalAddress),
      phone: issuer.phone,
      email: issuer.email,
      registration: null,
    },
    recipient: { name: payee.name, lines: addressLinesOrCountry(payee.postalAddress) },
    subject: {
      kind: "claim_settlement",
      guarantee: facts.tenancyCode,
      claim: claim.code,
      decidedOn: claim.decidedOn,
      coverBefore: facts.coverBeforeCents,
      dwelling: facts.dwelling,
    },
    lines: [
      {
        label: claim.kind === "rent" ? "unpaid_rent" : "damage",
        period: null,
        note: claim.decisionReason,
        evidence: null,
        amount: claim.payCents,
      },
    ],
    vat: { reason: "payment_under_guarantee", source: null, status: "unverified" },
    payment: { payee: payee.name, iban: payee.iban, bic: null, dueOn: null },
  };
}
