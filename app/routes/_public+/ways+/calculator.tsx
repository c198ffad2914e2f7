import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { findSignedIn } from "~/modules/people/find-signed-in.server";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { readFigures } from "~/modules/schemes/owner-figures";
import { FiguresForm, FiguresProblems } from "~/modules/schemes/ui/figures-form";
import { OwnerNextSteps } from "~/modules/schemes/ui/owner-next-steps";
import { RentCapNote, YearlyBasis } from "~/modules/schemes/ui/yearly-basis";
import { YearlyComparison } from "~/modules/schemes/ui/yearly-comparison";
import { rentCapOf, yearlyResults } from "~/modules/schemes/yearly-result";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { VISITOR } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { describedHead } from "~/platform/http/page-description";
import { describePage } from "~/platform/http/page-description.server";
import { PageHeader } from "~/ui/page-header";
import { PrintHeader } from "~/ui/print-header";

const RESULT_ID = "result";
const FORM_ID = "figures";

export const handle = { still: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findSignedIn(request);
  const question = readFigures(new URL(request.url).searchParams);
  const parameters = await readAsViewer(VISITOR, findLegalParameters);
  const on = today();
  const { figures } = question;
  return {
    question,
    on,
    results: figures && yearlyResults(figures, parameters, on),
    cap: figures && rentCapOf(figures, parameters, on),
    head: describePage(request, person?.language, (t) => ({
      page: t("schemes.calculator.title"),
      description: t("schemes.calculator.lead"),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => describedHead(data?.head);

export default function CalculatorPage() {
  const { question, results, cap, on } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { date } = useFormat();
  const asOf = t("schemes.compare.asOf", { date: date(on) });
  return (
    <>
      <PrintHeader title={t("schemes.calculator.title")} note={asOf} />
      <PageHeader
        title={t("schemes.calculator.title")}
        lead={t("schemes.calculator.lead")}
        crumbs={[
          { to: paths.landing(), label: t("shell.nav.home") },
          { to: paths.compareWays(), label: t("schemes.compare.title") },
        ]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[20rem_minmax(0,1fr)] print:block">
        <FiguresForm
          formId={FORM_ID}
          question={question}
          resultId={RESULT_ID}
          action={paths.calculator()}
        />
        <section
          id={RESULT_ID}
          aria-label={t("schemes.calculator.net")}
          className="min-w-0 space-y-4"
        >
          <FiguresProblems question={question} formId={FORM_ID} />
          {question.isExample ? (
            <p className="font-semibold">{t("schemes.calculator.example")}</p>
          ) : null}
          {results ? (
            <>
              <YearlyComparison results={results} />
              {cap ? <RentCapNote cap={cap} /> : null}
              <YearlyBasis entries={question.entries} results={results} />
              <p className="no-print text-sm text-ink-soft">{t("schemes.calculator.keep")}</p>
              <p className="text-sm text-ink-soft">
                {asOf} {t("schemes.compare.noAdvice")}
              </p>
            </>
          ) : null}
        </section>
      </div>
      <OwnerNextSteps here={paths.calculator()} />
    </>
  );
}
