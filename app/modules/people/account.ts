import { z } from "zod";

import { languages } from "~/i18n/languages";
import { checkboxField, choiceField, textField } from "~/platform/form-field";

import { isGuessable, knownPasswordField, newPasswordField } from "./password";

/** An e-mail address in lower case, as accounts are looked up (the part before the @ too: no provider here tells cases apart). */
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
    terms: checkboxField().refine((accepted) => accepted, "forms.error.accept"),
  })
  .superRefine(refuseOwnName);
export type Register = z.output<typeof RegisterForm>;

/** For forms that hold a new password beside the address or the name it must not repeat. */
export function refuseOwnName(
  form: { password: string; email?: string; name?: string },
  context: z.RefinementCtx,
): void {
  if (!isGuessable(form.password, [form.email ?? "", form.name ?? ""])) return;
  context.addIssue({
    code: "custom",
    path: ["password"],
    message: "people.error.guessablePassword",
  });
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
