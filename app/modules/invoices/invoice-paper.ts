import { formatDate, formatMoney } from "~/i18n/format";
import type { Translate } from "~/i18n/text";

import { printedReference } from "./creditor-reference";
import { paymentDirection, type FrozenInvoice } from "./invoice";

/*
 * What the paper of an invoice says, in the order in which it says it; how it looks is render-invoice's matter.
 */

const NO_BREAK_SPACE = "\u00a0";

/** A name and its value. */
interface Fact {
  label: string;
  value: string;
}

/** The sentences of an invoice in its language. */
export class InvoicePaper {
  readonly direction;

  constructor(
    private readonly invoice: FrozenInvoice,
    private readonly t: Translate,
  ) {
    this.direction = paymentDirection[invoice.subject.kind];
  }

  get name(): string {
    return `${this.t(`invoices.kind.${this.invoice.subject.kind}`)} ${this.invoice.number}`;
  }

  get title(): string {
    return this.t(`invoices.pdf.title.${this.invoice.subject.kind}`);
  }

  get facts(): Fact[] {
    const { t, invoice } = this;
    const { subject } = invoice;
    return [
      { label: t("invoices.pdf.number"), value: invoice.number },
      { label: t("invoices.pdf.date"), value: this.date(invoice.issuedOn) },
      ...(subject.kind === "claim_settlement"
        ? [
            { label: t("invoices.pdf.guarantee"), value: subject.guarantee },
            { label: t("invoices.pdf.claim"), value: subject.claim },
          ]
        : [
            { label: t("invoices.pdf.household"), value: subject.household },
            { label: t("invoices.pdf.period"), value: this.range(subject.period) },
          ]),
    ];
  }

  get introduction(): string {
    const { subject } = this.invoice;
    if (subject.kind === "claim_settlement") {
      const { claim, dwelling } = subject;
      const decided = this.date(subject.decidedOn);
      return this.t("invoices.pdf.intro.claim_settlement", { claim, dwelling, decided });
    }
    const { dwelling, period } = subject;
    const [from, to] = [this.date(period.from), this.date(period.to)];
    return this.t("invoices.pdf.intro.occupation_statement", { dwelling, from, to });
  }

  get detail(): string {
    return this.t("invoices.pdf.detail");
  }

  get columns(): [item: string, period: string, amount: string] {
    const { t } = this;
    return [
      t("invoices.pdf.column.item"),
      t("invoices.pdf.column.period"),
      t("invoices.pdf.column.amount"),
    ];
  }

  get rows(): { item: string; notes: string[]; period: string; amount: string }[] {
    return this.invoice.lines.map(({ label, note, evidence, period, amount }) => ({
      item: this.t(`invoices.line.${label}`),
      notes: [
        ...(note ? [note] : []),
        ...(evidence ? [this.t("invoices.pdf.evidence", { evidence })] : []),
      ],
      period: period ? this.range(period) : "",
      amount: this.money(amount),
    }));
  }

  get total(): { title: string; amount: string } {
    return {
      title: this.t(`invoices.pdf.total.${this.direction}`),
      amount: this.money(this.invoice.total),
    };
  }

  /** What stands under the table: what is left of the cover, why there is no VAT, and how sure that is. */
  get remarks(): string[] {
    const { t } = this;
    const { subject, total, vat } = this.invoice;
    const tax = [
      t(`invoices.vat.${vat.reason}`),
      ...(vat.source ? [t("invoices.vat.source", { source: vat.source })] : []),
      ...(vat.status === "unverified" ? [t("invoices.vat.unverified")] : []),
    ];
    if (subject.kind !== "claim_settlement") return [tax.join(" ")];
    const left = (BigInt(subject.coverBefore) - BigInt(total)).toString();
    return [t("invoices.pdf.cover_left", { amount: this.money(left) }), tax.join(" ")];
  }

  get paymentTitle(): string {
    return this.t(`invoices.pdf.payment.${this.direction}`);
  }

  get paymentIntroduction(): string | null {
    return this.direction === "announced" ? this.t("invoices.pdf.payment.announced_intro") : null;
  }

  get paymentFacts(): Fact[] {
    const { t } = this;
    const { payment, total } = this.invoice;
    if (!payment) return [];
    const due = payment.dueOn && this.date(payment.dueOn);
    return [
      { label: t("invoices.pdf.payment.amount"), value: this.money(total) },
      ...(due ? [{ label: t(`invoices.pdf.payment.due.${this.direction}`), value: due }] : []),
      { label: t("invoices.pdf.payment.payee"), value: payment.payee },
      { label: t("invoices.pdf.payment.iban"), value: printedReference(payment.iban) },
      ...(payment.bic ? [{ label: t("invoices.pdf.payment.bic"), value: payment.bic }] : []),
      { label: t("invoices.pdf.payment.reference"), value: this.reference },
    ];
  }

  get qrCaption(): string {
    return this.t(`invoices.pdf.qr.${this.direction}`);
  }

  get qrAlternative(): string {
    const { payment, total } = this.invoice;
    if (!payment) return "";
    return this.t("invoices.pdf.qr.alternative", {
      amount: this.money(total),
      payee: payment.payee,
      iban: printedReference(payment.iban),
      reference: this.reference,
    });
  }

  get contact(): { title: string; text: string } | null {
    const { issuer, subject } = this.invoice;
    const phone = issuer.phone?.replaceAll(" ", NO_BREAK_SPACE) ?? null;
    const contact = [phone, issuer.email].filter((way) => way !== null).join(" · ");
    if (!contact) return null;
    const text = this.t(`invoices.pdf.contact.${subject.kind}`, { contact });
    return { title: this.t("invoices.pdf.contact.title"), text };
  }

  page(page: number, pages: number): string {
    return this.t("invoices.pdf.page", { page, pages });
  }

  private get reference(): string {
    const reference = this.invoice.payment?.reference;
    if (!reference) return "";
    return reference.kind === "creditor" ? printedReference(reference.value) : reference.value;
  }

  private date(date: FrozenInvoice["issuedOn"]): string {
    return formatDate(date, this.invoice.language);
  }

  private range({
    from,
    to,
  }: {
    from: FrozenInvoice["issuedOn"];
    to: FrozenInvoice["issuedOn"];
  }): string {
    const { language } = this.invoice;
    const short = [from, to].map((date) => formatDate(date, language, "short"));
    return this.t("invoices.pdf.range", { from: short[0] ?? "", to: short[1] ?? "" });
  }

  private money(cents: string): string {
    return formatMoney(BigInt(cents), this.invoice.language);
  }
}
