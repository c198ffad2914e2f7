import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { keepConsent, loadConsents } from "~/flow/keep-consents.server";
import { useTranslation } from "~/i18n/use-translation";
import { consentActForm } from "~/modules/households/consent";
import { languageName } from "~/modules/households/household-texts";
import { ConsentPurpose } from "~/modules/households/ui/consent-purpose";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Callout } from "~/ui/callout";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  return loadConsents(viewer, requireId(params.householdId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  const form = await parseForm(request, consentActForm(today()));
  if (!form.ok) return form.reply();
  const householdId = requireId(params.householdId);
  const result = await keepConsent(viewer, form.once, { householdId, form: form.value });
  if (!result.ok) return form.refuse(result, "consent.refused");
  const { act } = form.value;
  return redirectWithToast(paths.householdConsents(householdId), `consent.done.${act}`);
}

export default function ConsentsPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("consent.pageTitle", { code: page.code })}
        lead={t("consent.lead")}
        crumbs={[
          { to: paths.households(), label: t("households.list.title") },
          { to: paths.household(page.id), label: page.code },
        ]}
        actions={
          <LinkButton kind="secondary" to={paths.consentSheet(page.id)} reloadDocument>
            {t("consent.sheetLink", { language: t(languageName(page.sheet)) })}
          </LinkButton>
        }
      />
      <div className="space-y-6">
        {page.hiddenProposalId ? (
          <Callout
            tone="attention"
            title={t("consent.hiddenTitle")}
            actions={
              <LinkButton to={paths.proposal(page.hiddenProposalId)}>
                {t("consent.toProposal")}
              </LinkButton>
            }
          >
            <p>{t("consent.hidden")}</p>
          </Callout>
        ) : null}
        <div className="grid items-start gap-6 lg:grid-cols-2">
          {page.purposes.map((purpose) => (
            <ConsentPurpose
              key={purpose.key}
              purpose={purpose}
              today={page.today}
              languages={page.languages}
              lastResult={lastResult}
            />
          ))}
        </div>
      </div>
    </>
  );
}
