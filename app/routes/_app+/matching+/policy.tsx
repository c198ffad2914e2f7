import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadPolicies } from "~/flow/load-policy.server";
import { useTranslation } from "~/i18n/use-translation";
import { POLICY_PHASES } from "~/modules/matching/policy/policy-version";
import { DraftCard, VersionCard } from "~/modules/matching/ui/policy/policy-cards";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "policy:read");
  return loadPolicies(viewer);
}

export default function PoliciesPage() {
  const { versions, drafts, mayWrite, seesDrafts } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("matching-policy.list.title")}
        lead={t("matching-policy.list.lead")}
        actions={
          mayWrite ? (
            <LinkButton to={paths.newPolicy()} kind="primary">
              {t("matching-policy.list.new")}
            </LinkButton>
          ) : undefined
        }
      />
      <div className="max-w-4xl space-y-8">
        {seesDrafts ? (
          <section className="space-y-3">
            <h2 className="text-xl">{t("matching-policy.list.drafts")}</h2>
            {drafts.length === 0 ? <p>{t("matching-policy.list.noDrafts")}</p> : null}
            {drafts.map((draft) => (
              <DraftCard key={draft.id} {...draft} />
            ))}
          </section>
        ) : null}
        {POLICY_PHASES.map((phase) => {
          const found = versions.filter((version) => version.phase === phase);
          if (found.length === 0) return null;
          return (
            <section key={phase} className="space-y-3">
              <h2 className="text-xl">{t(`matching-policy.phases.${phase}`)}</h2>
              {found.map((version) => (
                <VersionCard key={version.version} {...version} />
              ))}
            </section>
          );
        })}
      </div>
    </>
  );
}
