import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { activateGuarantee } from "~/flow/05-activate-guarantee.server";
import { loadGuarantee } from "~/flow/load-guarantees.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { decisionDueOn } from "~/modules/guarantees/claim-rules";
import { ClaimsTable } from "~/modules/guarantees/ui/claims-table";
import { GuaranteeBadge } from "~/modules/guarantees/ui/guarantee-badges";
import { GuaranteeOver } from "~/modules/guarantees/ui/guarantee-over";
import { GuaranteeTermsCard } from "~/modules/guarantees/ui/guarantee-terms-card";
import { requirePermission } from "~/modules/people/require-permission.server";
import { tenancyLine, tenancyTitle } from "~/modules/tenancies/tenancy-label";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

const ActivateForm = z.strictObject({});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "guarantee:read");
  return loadGuarantee(viewer, requireId(params.guaranteeId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "guarantee:activate");
  const form = await parseForm(request, ActivateForm);
  if (!form.ok) return form.reply();
  const guaranteeId = requireId(params.guaranteeId);
  const result = await activateGuarantee(viewer, form.once, { guaranteeId });
  if (!result.ok) return form.refuse(result, "guarantees.refused");
  return redirectWithToast(paths.guarantee(guaranteeId), "guarantees.activated");
}

export default function GuaranteePage() {
  const { guarantee, leftCents, tenancy, claimable, overSince, isOwner, may, today, ...page } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const [form] = useActionForm({
    id: "activate-guarantee",
    schema: ActivateForm,
    lastResult: useActionData<typeof action>(),
  });
  return (
    <>
      <PageHeader
        title={t("guarantees.page.title", { tenancy: tenancy ? tenancyTitle(tenancy) : "" })}
        badge={<GuaranteeBadge status={guarantee.status} />}
        lead={tenancy ? tenancyLine(tenancy) : null}
        crumbs={[{ to: paths.guarantees(), label: t("guarantees.list.title") }]}
        actions={
          <>
            {claimable ? (
              <LinkButton to={paths.fileClaim(guarantee.id)}>
                {t("guarantees.page.file")}
              </LinkButton>
            ) : null}
            <LinkButton kind="secondary" to={paths.tenancy(guarantee.tenancyId)}>
              {t("guarantees.page.openTenancy")}
            </LinkButton>
          </>
        }
      />
      <div className="space-y-6">
        {may.activate ? (
          <Card title={t("guarantees.page.activate")}>
            <p className="mb-4 max-w-text">
              {t("guarantees.page.activateHint", {
                starts: format.date(guarantee.startsOn),
                ends: format.date(guarantee.endsOn),
              })}
            </p>
            <ActionForm form={form}>
              <SubmitButton formId={form.id}>{t("guarantees.page.activate")}</SubmitButton>
            </ActionForm>
          </Card>
        ) : guarantee.status === "proposed" ? (
          <Callout title={t("guarantees.page.waiting")} />
        ) : null}
        {overSince && isOwner ? (
          <GuaranteeOver
            since={overSince}
            fileUntil={claimable && page.lastFilingDay}
            contact={page.contact}
          />
        ) : null}
        <GuaranteeTermsCard
          guarantee={guarantee}
          leftCents={leftCents}
          overSince={overSince}
          isOwner={isOwner}
        />
        <Card title={t("guarantees.page.claims")} flush={guarantee.claims.length > 0}>
          {guarantee.claims.length > 0 ? (
            <ClaimsTable
              today={today}
              isOwner={isOwner}
              claims={guarantee.claims.map((claim) => ({
                ...claim,
                dueOn: decisionDueOn(claim, guarantee.terms),
              }))}
            />
          ) : (
            <p className="text-ink-soft">{t("guarantees.page.noClaims")}</p>
          )}
        </Card>
      </div>
    </>
  );
}
