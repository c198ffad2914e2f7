import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { chooseLanguage } from "~/flow/access/update-account.server";
import { isLanguage } from "~/i18n/languages";
import { safeReturnPath } from "~/modules/people/account";
import { findViewer } from "~/modules/people/session.server";
import { paths } from "~/paths";
import { preferenceCookie } from "~/platform/http/preference-cookies.server";
import { isTheme } from "~/platform/http/root-data";
import { preferenceFields } from "~/ui/preferences";

export function loader() {
  return redirect(paths.landing());
}

/** Language and theme of this browser; the language also of the account, when somebody is signed in. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData().catch(() => new FormData());
  const headers = new Headers();
  const language = form.get(preferenceFields.language);
  if (isLanguage(language)) {
    headers.append("Set-Cookie", preferenceCookie("language", language));
    const viewer = await findViewer(request);
    if (viewer && viewer.language !== language) await chooseLanguage(viewer, language);
  }
  const theme = form.get(preferenceFields.theme);
  if (isTheme(theme)) headers.append("Set-Cookie", preferenceCookie("theme", theme));
  const returnTo = form.get(preferenceFields.returnTo);
  const to = typeof returnTo === "string" ? safeReturnPath(returnTo) : null;
  return redirect(withoutLanguage(to ?? paths.landing()), { status: 303, headers });
}

/** An address that asks for a language itself (`?lang=de`) would overrule the one just chosen. */
function withoutLanguage(path: string): string {
  const url = new URL(path, "http://localhost");
  url.searchParams.delete("lang");
  return url.pathname + url.search + url.hash;
}
