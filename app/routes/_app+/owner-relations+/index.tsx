import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadOwnerBoard } from "~/flow/load-owner-relations.server";
import { actOnOwner } from "~/flow/record-owner.server";
import { useTranslation } from "~/i18n/use-translation";
import { MoveForm } from "~/modules/owner-relations/relation-forms";
import { EVERY_RELATION } from "~/modules/owner-relations/relation-list";
import { OwnerBoard } from "~/modules/owner-relations/ui/owner-board";
import { OwnerTabs } from "~/modules/owner-relations/ui/owner-tabs";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "owner-relation:read");
  const { searchParams } = new URL(request.url);
  return loadOwnerBoard(viewer, {
    ...EVERY_RELATION,
    mine: searchParams.get("whose") === "mine",
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "owner-relation:update");
  const form = await parseForm(request, MoveForm);
  if (!form.ok) return form.reply();
  const { relationId, stage } = form.value;
  const result = await actOnOwner(viewer, form.once, { relationId, form: form.value });
  if (!result.ok) return form.refuse(result, "owner-relations.refused");
  return redirectWithToast(paths.ownerBoard(), `owner-relations.moved.${stage}`);
}

export default function OwnerBoardPage() {
  const { columns, today } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("owner-relations.nav")}
        lead={t("owner-relations.board.lead")}
        actions={
          <LinkButton kind="primary" to={paths.newOwner()}>
            {t("owner-relations.new.title")}
          </LinkButton>
        }
      />
      <OwnerTabs />
      <div className="space-y-4">
        <FilterBar>
          <FilterSelect
            name="whose"
            label={t("owner-relations.field.responsible")}
            all={t("owner-relations.filter.all")}
            options={[{ value: "mine", label: t("owner-relations.filter.mine") }]}
          />
        </FilterBar>
        <OwnerBoard columns={columns} today={today} lastResult={useActionData<typeof action>()} />
      </div>
    </>
  );
}
