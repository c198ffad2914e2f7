import type { LocalDate } from "~/platform/local-date";

/** What the log of an owner holds. */
export const ENTRY_KINDS = ["call", "mail", "letter", "visit", "note"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Whether the owner turned to us or we to him. */
export const ENTRY_WAYS = ["in", "out"] as const;
export type EntryWay = (typeof ENTRY_WAYS)[number];

/** One entry; it is never changed, a later one corrects it. */
export interface ContactEntry {
  id: string;
  kind: EntryKind;
  /** Null for visits and notes. */
  direction: EntryWay | null;
  happenedOn: LocalDate;
  text: string;
  correctsId: string | null;
  authorName: string | null;
  writtenAt: Date;
}

/** Whether a kind has a direction. */
export function hasDirection(kind: EntryKind): boolean {
  return kind !== "visit" && kind !== "note";
}
