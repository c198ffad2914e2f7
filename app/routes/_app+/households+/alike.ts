import { type ActionFunctionArgs, data } from "@remix-run/node";

import { lookForAlike } from "~/flow/look-for-alike.server";
import { readTypedPeople } from "~/modules/households/typed-people";
import { requirePermission } from "~/modules/people/require-permission.server";
import { readAnyForm } from "~/platform/http/parse-form.server";

/** Who is known already and may be one of the people being typed; changes nothing but the record of who read whom. */
export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "household:identify");
  const typed = readTypedPeople(await readAnyForm(request));
  return data({ found: await lookForAlike(viewer, typed) });
}
