import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { PROPOSED_CLAIM_TERMS } from "~/modules/guarantees/guarantee";
import { findSignedIn } from "~/modules/people/find-signed-in.server";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { guaranteedFigures, isOfGuarantee } from "~/modules/schemes/guaranteed-figures";
import { FigureGrid } from "~/modules/schemes/ui/guaranteed-list";
import { OwnerNextSteps } from "~/modules/schemes/ui/owner-next-steps";
import { SourceStatusBadge } from "~/modules/schemes/ui/source-note";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { VISITOR } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { describedHead } from "~/platform/http/page-description";
import { describePage } from "~/platform/http/page-description.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

const COVERED = ["rent", "damage"] as const;
const IS_NOT = ["unlimited", "vacancy", "insurance", "deposit", "ais"] as const;

export const handle = { still: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findSignedIn(request);
  const parameters = await readAsViewer(VISITOR, findLegalParameters);
  return {
    figures: guaranteedFigures(parameters, today()).filter(isOfGuarantee),
    terms: PROPOSED_CLAIM_TERMS,
    head: describePage(request, person?.language, (t) => ({
      page: t("public_site.guarantee.title"),
      description: t("public_site.guarantee.lead"),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => describedHead(data?.head);

export default function GuaranteePage() {
  const { figures, terms } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const steps = [
    t("public_site.guarantee.claim.tell"),
    t("public_site.guarantee.claim.file", { days: terms.claimFilingDays }),
    t("public_site.guarantee.claim.decide", { days: terms.claimDecisionDays }),
    t("public_site.guarantee.claim.pay"),
    t("public_site.guarantee.claim.contest", { days: terms.claimContestDays }),
  ];
  return (
    <>
      <PageHeader
        title={t("public_site.guarantee.title")}
        lead={t("public_site.guarantee.lead")}
        crumbs={[{ to: paths.landing(), label: t("shell.nav.home") }]}
      />
      <section aria-labelledby="figures" className="mb-6 space-y-3">
        <h2 id="figures" className="text-lg">
          {t("public_site.guarantee.figures")}
        </h2>
        <FigureGrid figures={figures} />
      </section>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card title={t("public_site.guarantee.claim.title")}>
          <ol className="list-decimal space-y-2 ps-5">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <div className="mt-3 space-y-1 text-sm text-ink-soft">
            <SourceStatusBadge status="unverified" />
            <p>{t("public_site.guarantee.claim.terms")}</p>
          </div>
        </Card>
        <div className="space-y-6">
          <Card title={t("public_site.guarantee.what.title")}>
            <ul className="list-disc space-y-1 ps-5">
              {COVERED.map((cover) => (
                <li key={cover}>{t(`public_site.guarantee.what.${cover}`)}</li>
              ))}
            </ul>
            <p className="mt-3 text-ink-soft">{t("public_site.guarantee.what.note")}</p>
          </Card>
          <Card title={t("public_site.guarantee.not.title")}>
            <ul className="list-disc space-y-2 ps-5">
              {IS_NOT.map((subject) => (
                <li key={subject}>{t(`public_site.guarantee.not.${subject}`)}</li>
              ))}
            </ul>
          </Card>
        </div>
      </div>
      <OwnerNextSteps here={paths.guaranteeExplained()} />
    </>
  );
}
