import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { switchRole } from "~/flow/access/switch-role.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";

/** Changes the role in use. Sending it twice is the same as sending it once. */
export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "account:update");
  const membershipId = (await request.formData().catch(() => new FormData())).get("membershipId");
  const cookie =
    typeof membershipId === "string"
      ? await switchRole(viewer, membershipId, request.headers.get("user-agent"))
      : null;
  if (!cookie) throw new Response(null, { status: 404 });
  return redirect(paths.home(), { status: 303, headers: { "Set-Cookie": cookie } });
}
