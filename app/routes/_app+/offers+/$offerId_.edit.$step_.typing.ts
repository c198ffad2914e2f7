import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { dropTyping, keepTyping } from "~/flow/01-keep-typing.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { typedFields } from "~/modules/properties/unfinished-step";
import { isFieldStep } from "~/modules/properties/wizard";
import { paths } from "~/paths";
import { SEEN_FIELD } from "~/platform/form-field";
import { readAnyForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";

/** Takes what is being typed from a page whose scripts run; `?drop` forgets it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:submit");
  const offerId = requireId(params.offerId);
  const step = params.step;
  if (!isFieldStep(step)) throw new Response(null, { status: 404 });
  if (new URL(request.url).searchParams.has("drop")) {
    await dropTyping(viewer, { offerId, step });
    return redirect(paths.offerStep(offerId, step), 303);
  }
  const form = await readAnyForm(request);
  const fields = typedFields(form);
  if (!fields) throw new Response(null, { status: 400 });
  const seen = form.get(SEEN_FIELD);
  const result = await keepTyping(viewer, {
    ...{ offerId, step, fields },
    seen: typeof seen === "string" ? seen : null,
  });
  return result.ok
    ? data({ typedAt: result.typedAt.toISOString() })
    : data({ refused: result.reason }, { status: 409 });
}
