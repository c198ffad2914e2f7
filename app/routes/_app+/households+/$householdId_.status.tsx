import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { loadFileLife } from "~/flow/load-household.server";
import { moveFile } from "~/flow/move-file.server";
import { useTranslation } from "~/i18n/use-translation";
import { FILE_ACTS, fileActForm } from "~/modules/households/file-forms";
import { fileActLead, fileActName, fileRefusalText } from "~/modules/households/file-texts";
import { FileActForm } from "~/modules/households/ui/file-act-form";
import { FileNext } from "~/modules/households/ui/file-next";
import { HouseholdBadge } from "~/modules/households/ui/household-badge";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { readChoice } from "~/platform/list-page";
import { Callout } from "~/ui/callout";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  const { searchParams } = new URL(request.url);
  const asked = readChoice(searchParams, "act", FILE_ACTS);
  return { ...(await loadFileLife(viewer, requireId(params.householdId), asked)), asked };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  const householdId = requireId(params.householdId);
  const form = await parseForm(request, fileActForm(today()));
  if (!form.ok) return form.reply();
  const result = await moveFile(viewer, form.once, { householdId, form: form.value });
  if (!result.ok) return form.refuse(result, "household-files.refused");
  return redirectWithToast(paths.household(householdId), `household-files.done.${form.value.act}`);
}

export default function HouseholdStatusPage() {
  const { household, life, today: day, asked, blocked } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const sent = lastResult?.initialValue?.["act"];
  const act = FILE_ACTS.find((name) => name === sent) ?? asked;
  return (
    <>
      <PageHeader
        title={act ? `${t(fileActName(act))} · ${household.code}` : household.code}
        lead={act ? t(fileActLead(act)) : null}
        badge={<HouseholdBadge status={household.status} isProposed={life.proposalId !== null} />}
        crumbs={[
          { to: paths.households(), label: t("households.list.title") },
          { to: paths.household(household.id), label: household.code },
        ]}
      />
      {blocked && !lastResult ? (
        <Callout tone="attention" title={t(fileRefusalText(blocked))}>
          <Link to={paths.household(household.id)} className="prose-link">
            {t("household-files.next.back")}
          </Link>
        </Callout>
      ) : act ? (
        <FileActForm
          key={`${act}-${household.version}`}
          act={act}
          version={household.version}
          today={day}
          lastResult={lastResult}
        />
      ) : (
        <FileNext file={household} life={life} />
      )}
    </>
  );
}
