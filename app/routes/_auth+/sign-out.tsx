import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { signOut } from "~/flow/access/sign-out.server";
import { findViewer, sessionCookie } from "~/modules/people/session.server";
import { paths } from "~/paths";
import { redirectWithToast } from "~/platform/http/toast.server";

/** Signing out is a POST, so that no link or image of another site can do it. */
export function loader() {
  return redirect(paths.landing());
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await findViewer(request);
  if (viewer) await signOut(viewer);
  const forget = await sessionCookie.serialize("", { maxAge: 0 });
  return redirectWithToast(paths.landing(), "people.signedOut", {
    headers: { "Set-Cookie": forget },
  });
}
