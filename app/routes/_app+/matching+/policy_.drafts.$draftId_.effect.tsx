import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadPolicyEffect } from "~/flow/load-policy-effect.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { EffectFits } from "~/modules/matching/ui/policy/effect-fits";
import { EffectLists } from "~/modules/matching/ui/policy/effect-lists";
import { EffectPlan } from "~/modules/matching/ui/policy/effect-plan";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { requireId } from "~/platform/http/require-id";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "policy:propose");
  return loadPolicyEffect(viewer, requireId(params.draftId));
}

export default function PolicyEffectPage() {
  const effect = useLoaderData<typeof loader>();
  const { draft, policy, households, dwellings, lookedAt } = effect;
  const { t } = useTranslation();
  const { date, number } = useFormat();
  const values = {
    households: number(households),
    dwellings: number(dwellings),
    looked: number(lookedAt),
    version: policy.version,
  };
  return (
    <>
      <PageHeader
        title={t("matching-policy.effect.title")}
        lead={
          lookedAt < dwellings
            ? t("matching-policy.effect.leadSome", values)
            : t("matching-policy.effect.lead", values)
        }
        crumbs={[
          { to: paths.policies(), label: t("matching-policy.list.title") },
          {
            to: paths.policyDraft(draft.id),
            label: t("matching-policy.list.draftFor", { date: date(draft.validFrom) }),
          },
        ]}
        actions={
          <>
            <LinkButton to={paths.policyDraft(draft.id)} kind="primary">
              {t("matching-policy.act.toDraft")}
            </LinkButton>
            <LinkButton to={paths.editPolicyDraft(draft.id)}>{t("shell.action.edit")}</LinkButton>
          </>
        }
      />
      <div className="space-y-6">
        <EffectPlan plan={effect.plan} groups={effect.groups} communes={effect.communes} />
        <EffectLists ranks={effect.ranks} total={effect.listsChanged} lists={effect.lists} />
        <EffectFits {...effect.fits} />
      </div>
    </>
  );
}
