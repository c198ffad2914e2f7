import { electronicFormatIBAN, isSEPACountry, isValidIBAN } from "ibantools";
import { z } from "zod";

import { languages } from "~/i18n/languages";
import { choiceField, longTextField, textField } from "~/platform/form-field";

import { isGuessable, knownPasswordField, newPasswordField } from "./password";

/**
 * An e-mail address in lower case, as accounts are looked up; the part before the @ too, because no provider in use
 * tells the two cases apart.
 */
export function emailField() {
  return textField(254).transform((text, context) => {
    const address = text.normalize("NFC").toLowerCase();
    if (/^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@.<>]+(\.[^\s@.<>]+)+$/.test(address)) return address;
    context.addIssue({ code: "custom", message: "forms.error.email" });
    return z.NEVER;
  });
}

/** The name of a person, in any script. */
export function personNameField() {
  return textField(200, 2);
}

/** A bank account of the euro payments area, without blanks and in capitals (ISO 13616). */
export function ibanField() {
  return textField(50).transform((text, context) => {
    const iban = electronicFormatIBAN(text);
    if (iban && isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2))) return iban;
    context.addIssue({ code: "custom", message: "forms.error.iban" });
    return z.NEVER;
  });
}

/** A telephone number, kept as people write it. */
export function phoneField() {
  return textField(40).transform((text, context) => {
    const number = text.replace(/[\s./()-]/g, "").replace(/^00/, "+");
    if (/^\+?\d{5,15}$/.test(number)) return text.replace(/\s+/g, " ");
    context.addIssue({ code: "custom", message: "forms.error.phone" });
    return z.NEVER;
  });
}

/** A field that may stay empty; empty means that nothing is kept. */
function mayBeEmpty<Field extends z.ZodType>(field: Field) {
  return field.optional().transform((value) => value ?? null);
}

export const SignInForm = z.object({
  email: emailField(),
  password: knownPasswordField(),
  to: z.string().max(2000).optional(),
});
export type SignIn = z.output<typeof SignInForm>;

export const RegisterForm = z
  .object({
    name: personNameField(),
    email: emailField(),
    password: newPasswordField(),
    language: choiceField(languages),
  })
  .superRefine(refuseOwnName);
export type Register = z.output<typeof RegisterForm>;

/** Asks for a mail: a new link to confirm the address, or to choose a password. */
export const EmailForm = z.object({ email: emailField() });

/** The link of a mail holds the token; a form repeats it, so that nothing depends on the address bar. */
const token = z.string({ error: "forms.error.required" }).max(200);

export const ConfirmEmailForm = z.object({ token, password: knownPasswordField() });
export const ResetPasswordForm = z.object({ token, password: newPasswordField() });
export type ResetPassword = z.output<typeof ResetPasswordForm>;

export const ProfileForm = z.object({
  name: personNameField(),
  phone: mayBeEmpty(phoneField()),
  language: choiceField(languages),
  postalAddress: mayBeEmpty(longTextField(500)),
  iban: mayBeEmpty(ibanField()),
});
export type Profile = z.output<typeof ProfileForm>;

/** One session by its id, or all others. */
export const EndSessionForm = z.object({ sessionId: z.uuid("forms.error.invalid").optional() });

export const ChangePasswordForm = z.object({
  currentPassword: knownPasswordField(),
  password: newPasswordField(),
});
export type ChangePassword = z.output<typeof ChangePasswordForm>;

/** For forms that hold a new password beside the address or the name it must not repeat. */
export function refuseOwnName(
  form: { password: string; email?: string; name?: string },
  context: z.RefinementCtx,
): void {
  if (!isGuessable(form.password, [form.email ?? "", form.name ?? ""])) return;
  const message = "people.error.guessablePassword";
  context.addIssue({ code: "custom", path: ["password"], message });
}

/**
 * Where to go after signing in: a path of this site, or null. Refused is everything a browser could read as another
 * origin: `//host`, `/\host`, control characters, a scheme.
 */
export function safeReturnPath(to: string | null | undefined): string | null {
  if (!to || to.length > 2000 || !/^\/(?![/\\])/.test(to) || /[\p{Cc}\\]/u.test(to)) return null;
  const { origin, pathname, search } = new URL(to, "https://here.invalid");
  return origin === "https://here.invalid" && !pathname.startsWith("//") ? pathname + search : null;
}
