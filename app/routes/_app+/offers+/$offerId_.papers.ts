import type { ActionFunctionArgs } from "@remix-run/node";

import { addPapers } from "~/flow/01-change-papers.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { AddPapersForm } from "~/modules/properties/paper";
import { receivePapers } from "~/modules/properties/receive-papers.server";
import { readForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { answerUpload, refuseUpload } from "~/platform/http/upload-answer.server";

/** Takes documents one by one from a page whose scripts run. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:submit");
  const offerId = requireId(params.offerId);
  const received = await receivePapers(request);
  if (!received.ok) return refuseUpload(received, "properties.photo");
  const form = readForm(request, received.form, AddPapersForm);
  if (!form.ok) throw new Response(null, { status: 400 });
  const { papers, refused } = received;
  const { kind } = form.value;
  const result = await addPapers(viewer, form.once, { offerId, kind, papers, refused });
  if (!result.ok) return refuseUpload(result, "properties.refused");
  return answerUpload(result.storageKeys.length, result.refused, "properties.paper");
}
