import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadOwnerToEdit } from "~/flow/load-owner-relations.server";
import { editOwner } from "~/flow/record-owner.server";
import { useTranslation } from "~/i18n/use-translation";
import { EditLinkedRelationForm, EditRelationForm } from "~/modules/owner-relations/relation-forms";
import { EditLinkedOwnerForm, EditOwnerForm } from "~/modules/owner-relations/ui/edit-owner-form";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "owner-relation:update");
  const page = await loadOwnerToEdit(viewer, requireId(params.relationId));
  return { ...page, mayChooseWay: viewer.scheme === null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "owner-relation:update");
  const relationId = requireId(params.relationId);
  const { relation } = await loadOwnerToEdit(viewer, relationId);
  const schema = relation.accountId ? EditLinkedRelationForm : EditRelationForm;
  const form = await parseForm(request, schema);
  if (!form.ok) return form.reply();
  const result = await editOwner(viewer, form.once, { relationId, form: form.value });
  if (!result.ok) return form.refuse(result, "owner-relations.refused", { email_taken: "email" });
  return redirectWithToast(paths.owner(relationId), "owner-relations.done.update");
}

export default function EditOwnerPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const { relation } = page;
  const Form = relation.accountId ? EditLinkedOwnerForm : EditOwnerForm;
  return (
    <>
      <PageHeader
        title={t("owner-relations.edit.title", { name: relation.name })}
        lead={relation.accountId ? t("owner-relations.edit.linked") : undefined}
        crumbs={[
          { to: paths.ownerBoard(), label: t("owner-relations.nav") },
          { to: paths.owner(relation.id), label: relation.name },
        ]}
      />
      <Card>
        <Form {...page} lastResult={lastResult} />
      </Card>
    </>
  );
}
