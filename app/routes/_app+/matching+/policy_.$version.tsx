import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { withdrawComingPolicy } from "~/flow/keep-policy.server";
import { loadPolicy } from "~/flow/load-policy.server";
import { useTranslation } from "~/i18n/use-translation";
import { WithdrawPolicyForm } from "~/modules/matching/policy/policy-draft";
import { WithdrawPolicy } from "~/modules/matching/ui/policy/draft-acts";
import { PolicyPhaseBadge } from "~/modules/matching/ui/policy/policy-badges";
import { VersionStanding } from "~/modules/matching/ui/policy/policy-cards";
import { PolicyContentView } from "~/modules/matching/ui/policy/policy-content-view";
import { PolicyDifferences } from "~/modules/matching/ui/policy/policy-differences";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireNumber } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "policy:read");
  return loadPolicy(viewer, requireNumber(params.version));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "policy:propose");
  const form = await parseForm(request, WithdrawPolicyForm);
  if (!form.ok) return form.reply();
  const policyVersion = requireNumber(params.version);
  const result = await withdrawComingPolicy(viewer, form.once, { policyVersion, form: form.value });
  if (!result.ok) return form.refuse(result, "matching-policy.refused");
  return redirectWithToast(paths.policy(policyVersion), "matching-policy.done.withdraw");
}

export default function PolicyPage() {
  const policy = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("matching-policy.list.version", { version: policy.version })}
        badge={<PolicyPhaseBadge phase={policy.phase} />}
        lead={<VersionStanding {...policy} />}
        crumbs={[{ to: paths.policies(), label: t("matching-policy.list.title") }]}
      />
      <div className="space-y-6">
        <Card title={t("matching-policy.read.change")}>
          <div className="space-y-3">
            {policy.reason ? (
              <p dir="auto" className="max-w-text whitespace-pre-line">
                {policy.reason}
              </p>
            ) : null}
            <PolicyDifferences
              differences={policy.differences}
              before={policy.before?.version ?? null}
            />
            {policy.approvalNote ? (
              <p dir="auto" className="max-w-text whitespace-pre-line">
                {t("matching-policy.read.noteOf", {
                  name: policy.approvedBy ?? "",
                  note: policy.approvalNote,
                })}
              </p>
            ) : null}
            {policy.withdrawalNote ? (
              <p dir="auto" className="max-w-text whitespace-pre-line">
                {t("matching-policy.read.noteOf", {
                  name: policy.withdrawnBy ?? "",
                  note: policy.withdrawalNote,
                })}
              </p>
            ) : null}
            {policy.mayWithdraw ? (
              <Disclosure
                summary={t("matching-policy.act.withdrawOpen")}
                open={lastResult !== undefined}
              >
                <WithdrawPolicy lastResult={lastResult} />
              </Disclosure>
            ) : null}
          </div>
        </Card>
        <PolicyContentView content={policy.content} before={policy.before?.content} />
      </div>
    </>
  );
}
