import { z } from "zod";

import { fieldMessage } from "~/platform/form-field";

import { COMMON_PASSWORDS } from "./guessable-passwords";

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** One form of each character, so that the same password typed on two systems is the same (RFC 8265, 4.2). */
export function normalisePassword(text: string): string {
  return text.normalize("NFC");
}

/**
 * Whether a password is among those tried first: a common word or row of keys, however it is written or extended, a few
 * characters repeated, or the person's own address or name (OWASP ASVS 5, 6.2).
 *
 * @param own the e-mail address and the name of the account.
 */
export function isGuessable(password: string, own: readonly string[]): boolean {
  const plain = password.normalize("NFKC").toLowerCase();
  if (new Set(plain).size <= 4 || isRun(plain)) return true;
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const cores = plain.length - core.length <= LONGEST_ORNAMENT ? [core, asLetters(core)] : [];
  const writings = [plain, asLetters(plain), ...cores];
  if (writings.some((writing) => COMMON_PASSWORDS.has(writing))) return true;
  if ([...COMMON_PASSWORDS].some((word) => isRepetition(plain, word))) return true;
  return ownWords(own).some(
    (word) => plain.includes(word) && plain.replaceAll(word, "").length < 6,
  );
}

/** Digits and signs around a common word add little up to this many. */
const LONGEST_ORNAMENT = 8;

/** The letters that digits and signs usually stand for. */
function asLetters(text: string): string {
  const letters = new Map(
    Object.entries({
      "0": "o",
      "1": "i",
      "3": "e",
      "4": "a",
      "@": "a",
      $: "s",
      "5": "s",
      "7": "t",
    }),
  );
  return text.replace(/[013457@$]/g, (sign) => letters.get(sign) ?? sign);
}

function isRepetition(text: string, word: string): boolean {
  return text.length > word.length && text.replaceAll(word, "") === "";
}

/** `abcdefghijkl`, `123456789012`: every character follows the one before, with at most one jump. */
function isRun(text: string): boolean {
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return [1, -1].some((step) => steps.filter((found) => found !== step).length <= 1);
}

function ownWords(own: readonly string[]): string[] {
  return own
    .flatMap((text) => [text, text.split("@", 1)[0] ?? "", text.replace(/\s+/g, "")])
    .map((text) => text.normalize("NFKC").toLowerCase())
    .filter((text) => text.length >= 4);
}

/** Why a new password is refused: only its length and how easily it is guessed count, not kinds of characters. */
export function newPasswordProblem(
  password: string,
  own: readonly string[],
): "password_too_short" | "password_too_long" | "guessable" | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return "password_too_short";
  if (length > LONGEST_PASSWORD) return "password_too_long";
  return isGuessable(password, own) ? "guessable" : null;
}

const PROBLEM_MESSAGES = {
  password_too_short: fieldMessage("forms.error.tooShort", { min: SHORTEST_PASSWORD }),
  password_too_long: fieldMessage("forms.error.tooLong", { max: LONGEST_PASSWORD }),
  guessable: "people.error.guessablePassword",
} as const;

/** A new password, blanks kept, between 12 and 128 characters. */
export function newPasswordField() {
  return z.string({ error: "forms.error.required" }).transform((text, context): string => {
    const password = normalisePassword(text);
    const problem = newPasswordProblem(password, []);
    if (!problem) return password;
    context.addIssue({ code: "custom", message: PROBLEM_MESSAGES[problem] });
    return z.NEVER;
  });
}

/** The password an account has: only its length is checked, so that a wrong one is never told from an impossible one. */
export function knownPasswordField() {
  return z
    .string({ error: "forms.error.required" })
    .max(LONGEST_PASSWORD * 2, fieldMessage("forms.error.tooLong", { max: LONGEST_PASSWORD }))
    .transform(normalisePassword);
}
