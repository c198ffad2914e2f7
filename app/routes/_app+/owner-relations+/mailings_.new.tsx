import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadSelection } from "~/flow/load-mailings.server";
import { prepareMailing } from "~/flow/prepare-mailing.server";
import { useTranslation } from "~/i18n/use-translation";
import { NewMailingForm } from "~/modules/owner-relations/mailing";
import { readRelationFilter } from "~/modules/owner-relations/relation-list";
import { NewMailing } from "~/modules/owner-relations/ui/new-mailing-form";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

const filterOf = (request: Request) => readRelationFilter(new URL(request.url).searchParams);

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "owner-mailing:send");
  return loadSelection(viewer, filterOf(request));
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "owner-mailing:send");
  const form = await parseForm(request, NewMailingForm);
  if (!form.ok) return form.reply();
  const asked = { filter: filterOf(request), form: form.value };
  const result = await prepareMailing(viewer, form.once, asked);
  if (!result.ok) return form.refuse(result, "owner-relations.mailingRefused");
  return redirectWithToast(
    paths.ownerMailing(result.mailingId),
    "owner-relations.mailing.preparedDone",
  );
}

export default function NewMailingPage() {
  const { total } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("owner-relations.mailing.new")}
        lead={t("owner-relations.mailing.newLead", { count: total })}
        crumbs={[
          { to: paths.ownerBoard(), label: t("owner-relations.nav") },
          { to: paths.ownerMailings(), label: t("owner-relations.tab.mailings") },
        ]}
      />
      <Card>
        <NewMailing lastResult={useActionData<typeof action>()} />
      </Card>
    </>
  );
}
