import { z } from "zod";

import { formatDate } from "~/i18n/format";
import { languages } from "~/i18n/languages";
import type { Translate } from "~/i18n/text";
import { REFUSE_REASONS } from "~/modules/properties/review";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { schemeName } from "~/modules/schemes/scheme-texts";
import { isLocalDate, type LocalDate } from "~/platform/local-date";

const NO_BREAK_SPACE = "\u00a0";

const line = z.string().trim().min(1).max(500);
const date = z.custom<LocalDate>((value) => typeof value === "string" && isLocalDate(value));

/** What the letter of a refusal says, as it was when the offer was refused. */
export const FrozenLetter = z.object({
  language: z.enum(languages),
  reference: line,
  issuedOn: date,
  /** An instant, ISO 8601. */
  issuedAt: z.iso.datetime(),
  sender: z.object({
    name: line,
    lines: z.array(line).max(6),
    phone: line.nullable(),
    email: line.nullable(),
  }),
  /** Without lines where the owner gave no postal address: then the letter is downloaded alone. */
  recipient: z.object({ name: line, lines: z.array(line).max(6) }),
  /** One line: number, street, postal code, locality. */
  dwelling: line,
  scheme: z.enum(SCHEME_KEYS).nullable(),
  submittedOn: date.nullable(),
  reason: z.enum(REFUSE_REASONS),
  /** The reviewer's own words. */
  note: z.string().trim().min(1).max(2000),
  /** Who decided. */
  writer: line,
});
export type FrozenLetter = z.output<typeof FrozenLetter>;

/** By which a letter is named on paper and in its file: an offer is refused once. */
export const letterReference = (offerId: string): string =>
  `O-${offerId.slice(0, 8).toUpperCase()}`;

/** The sentences of a refusal in its language, in the order of the paper. */
export class RefusalPaper {
  constructor(
    private readonly letter: FrozenLetter,
    private readonly t: Translate,
  ) {}

  get name(): string {
    return this.t("messages.letter.name", { reference: this.letter.reference });
  }

  get title(): string {
    return this.t("messages.letter.title", { dwelling: this.letter.dwelling });
  }

  get facts(): { label: string; value: string }[] {
    const { t, letter } = this;
    return [
      { label: t("messages.letter.reference"), value: letter.reference },
      { label: t("messages.letter.date"), value: this.date(letter.issuedOn) },
    ];
  }

  /** Before the reasons. */
  get opening(): string[] {
    const { t, letter } = this;
    const { submittedOn, scheme } = letter;
    return [
      t("messages.letter.greeting"),
      submittedOn
        ? t("messages.letter.offeredOn", { date: this.date(submittedOn) })
        : t("messages.letter.offered"),
      ...(scheme ? [t("messages.letter.way", { way: t(schemeName(scheme)) })] : []),
      t("messages.letter.decision"),
    ];
  }

  get reasons(): { title: string; paragraphs: string[] } {
    const { t, letter } = this;
    const words = letter.note.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
    return {
      title: t("messages.letter.why"),
      paragraphs: [t(`messages.letter.reason.${letter.reason}`), ...words],
    };
  }

  get goingOn(): { title: string; paragraphs: string[] } {
    const { t, letter } = this;
    const { phone, email } = letter.sender;
    const ways = [phone?.replaceAll(" ", NO_BREAK_SPACE), email].filter(Boolean);
    return {
      title: t("messages.letter.next"),
      paragraphs: [
        t("messages.letter.again"),
        ways.length > 0
          ? t("messages.letter.contact", { contact: ways.join(" · ") })
          : t("messages.letter.contactByMessage"),
      ],
    };
  }

  get closing(): string[] {
    const { t, letter } = this;
    return [t("messages.letter.closing"), letter.writer, letter.sender.name];
  }

  page(page: number, pages: number): string {
    return this.t("messages.letter.page", { page, pages });
  }

  private date(day: LocalDate): string {
    return formatDate(day, this.letter.language);
  }
}
