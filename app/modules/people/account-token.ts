/** What a link in a mail may be used for, and for how long; each is used once, and a newer one ends the older. */
export const TOKEN_MINUTES = {
  verify_email: 24 * 60,
  reset_password: 60,
} as const;
export type TokenPurpose = keyof typeof TOKEN_MINUTES;

export const INVITATION_DAYS = 7;

/** Mails about an account; the names are kinds of the notifications module. */
export const ACCOUNT_MAILS = [
  "email_verification",
  "email_already_registered",
  "password_reset",
  "password_changed",
  "landlord_invited",
] as const;
export type AccountMail = (typeof ACCOUNT_MAILS)[number];

/** A link that works now, one whose purpose is fulfilled, one that is too old or was never given. */
export type TokenState = "open" | "used" | "gone";

export function tokenState(
  token: { usedAt: Date | null; expiresAt: Date } | null,
  now: Date,
): TokenState {
  if (!token) return "gone";
  if (token.usedAt) return "used";
  return token.expiresAt > now ? "open" : "gone";
}
