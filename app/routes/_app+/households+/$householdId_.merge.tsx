import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadMerge } from "~/flow/load-merge.server";
import { mergeFiles, undoMerge } from "~/flow/merge-files.server";
import { useTranslation } from "~/i18n/use-translation";
import { mergeRefusalPrefix } from "~/modules/households/household-texts";
import { MergeActForm } from "~/modules/households/merge-forms";
import { MergePage } from "~/modules/households/ui/merge-page";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  return loadMerge(viewer, requireId(params.householdId), new URL(request.url).searchParams);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  const form = await parseForm(request, MergeActForm);
  if (!form.ok) return form.reply();
  const householdId = requireId(params.householdId);
  if (form.value.act === "undo") {
    const { mergeId } = form.value;
    const undone = await undoMerge(viewer, form.once, { householdId, mergeId });
    if (!undone.ok) return form.refuse(undone, "merge.undoRefused");
    return redirectWithToast(paths.household(householdId), "merge.undone");
  }
  const merged = await mergeFiles(viewer, form.once, { householdId, form: form.value });
  if (!merged.ok) return form.refuse(merged, mergeRefusalPrefix(merged.reason));
  return redirectWithToast(paths.household(householdId), "merge.done");
}

export default function MergeFilesPage() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("merge.title", { code: page.code })}
        lead={t("merge.lead")}
        crumbs={[
          { to: paths.households(), label: t("households.list.title") },
          { to: paths.household(page.id), label: page.code },
        ]}
      />
      <MergePage page={page} lastResult={useActionData<typeof action>()} />
    </>
  );
}
