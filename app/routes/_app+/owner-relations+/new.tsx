import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadOwnerChoices } from "~/flow/load-owner-relations.server";
import { recordOwner } from "~/flow/record-owner.server";
import { useTranslation } from "~/i18n/use-translation";
import { newRelationForm } from "~/modules/owner-relations/relation-forms";
import { NewOwnerForm } from "~/modules/owner-relations/ui/new-owner-form";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "owner-relation:update");
  return { ...(await loadOwnerChoices(viewer)), mayChooseWay: viewer.scheme === null };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "owner-relation:update");
  const form = await parseForm(request, newRelationForm(today()));
  if (!form.ok) return form.reply();
  const result = await recordOwner(viewer, form.once, form.value);
  if (!result.ok) return form.refuse(result, "owner-relations.refused", { email_taken: "email" });
  const { relationId, isKnown } = result;
  return redirectWithToast(
    paths.owner(relationId),
    isKnown ? "owner-relations.new.known" : "owner-relations.new.done",
    isKnown ? { tone: "attention" } : {},
  );
}

export default function NewOwnerPage() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("owner-relations.new.title")}
        lead={t("owner-relations.new.lead")}
        crumbs={[{ to: paths.ownerBoard(), label: t("owner-relations.nav") }]}
      />
      <Card>
        <NewOwnerForm {...page} lastResult={useActionData<typeof action>()} />
      </Card>
    </>
  );
}
