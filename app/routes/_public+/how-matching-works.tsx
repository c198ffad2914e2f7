import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { formatDetail } from "~/i18n/detail";
import { useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { criterionMax } from "~/modules/matching/matching-policy";
import { findPolicyInForce } from "~/modules/matching/policy/find-policies.server";
import { PolicyInShort } from "~/modules/matching/ui/policy/policy-in-short";
import { findSignedIn } from "~/modules/people/find-signed-in.server";
import { datedFigures } from "~/modules/schemes/dated-figures";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { FoldedSource } from "~/modules/schemes/ui/folded-source";
import { OwnerNextSteps } from "~/modules/schemes/ui/owner-next-steps";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { VISITOR } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { describedHead } from "~/platform/http/page-description";
import { describePage } from "~/platform/http/page-description.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

const STEPS = ["needs", "fit", "card", "answer"] as const;
const NEVER = ["origin", "religion", "family_status", "health"] as const;

export const handle = { still: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findSignedIn(request);
  const { parameters, policy } = await readAsViewer(VISITOR, async (tx) => ({
    parameters: await findLegalParameters(tx),
    policy: await findPolicyInForce(tx, today()),
  }));
  return {
    hold: datedFigures({ hours: "proposal_hold_hours" }, parameters, today()),
    policy: {
      version: policy.version,
      validFrom: policy.validFrom,
      max: criterionMax(policy.content),
    },
    head: describePage(request, person?.language, (t) => ({
      page: t("public_site.matching.title"),
      description: t("public_site.matching.lead"),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => describedHead(data?.head);

export default function HowMatchingWorksPage() {
  const { hold, policy } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <PageHeader
        title={t("public_site.matching.title")}
        lead={t("public_site.matching.lead")}
        crumbs={[{ to: paths.landing(), label: t("shell.nav.home") }]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <Card title={t("public_site.matching.steps")}>
          <ol className="space-y-5">
            {STEPS.map((step, index) => (
              <li key={step} className="flex gap-4">
                <span className="figures grid size-9 shrink-0 place-items-center rounded-ui bg-action-soft font-semibold text-action">
                  {index + 1}
                </span>
                <div className="min-w-0 max-w-text">
                  <h3 className="text-lg">{t(`public_site.matching.${step}.title`)}</h3>
                  <p>
                    {t(
                      `public_site.matching.${step}.text`,
                      step === "answer" ? formatDetail(hold.detail, language) : {},
                    )}
                  </p>
                  {step === "answer" ? <FoldedSource figures={hold} /> : null}
                </div>
              </li>
            ))}
          </ol>
        </Card>
        <div className="space-y-6">
          <PolicyInShort {...policy} />
          <Card title={t("public_site.matching.never.title")}>
            <ul className="list-disc space-y-1 ps-5 font-medium">
              {NEVER.map((subject) => (
                <li key={subject}>{t(`public_site.matching.never.${subject}`)}</li>
              ))}
            </ul>
            <p className="mt-3 text-ink-soft">{t("public_site.matching.never.lead")}</p>
          </Card>
          <Card title={t("public_site.matching.both.title")}>
            <div className="space-y-3">
              <p>{t("public_site.matching.both.owner")}</p>
              <p>{t("public_site.matching.both.household")}</p>
            </div>
          </Card>
        </div>
      </div>
      <OwnerNextSteps here={paths.howMatchingWorks()} />
    </>
  );
}
