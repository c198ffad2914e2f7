import type { LocalDate } from "~/platform/local-date";

/** What was looked at to know who the owner is. Its number and a copy are never kept. */
export const IDENTITY_DOCUMENTS = [
  "identity_card",
  "passport",
  "residence_permit",
  "company_extract",
] as const;
export type IdentityDocument = (typeof IDENTITY_DOCUMENTS)[number];

/** Somebody of the staff saw who the owner is. It does not expire; it can be withdrawn, with a reason. */
export interface IdentityCheck {
  id: string;
  document: IdentityDocument;
  seenOn: LocalDate;
  seenByName: string;
  withdrawnOn: LocalDate | null;
  withdrawnByName: string | null;
  withdrawnReason: string | null;
}
