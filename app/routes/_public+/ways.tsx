import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { findSignedIn } from "~/modules/people/find-signed-in.server";
import { compareWays } from "~/modules/schemes/compare-ways";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { EXAMPLE_RENT, readRentQuestion } from "~/modules/schemes/rent-question";
import { RentQuestionForm } from "~/modules/schemes/ui/rent-question-form";
import { WaysGrid } from "~/modules/schemes/ui/way-card";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { VISITOR } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { describedHead } from "~/platform/http/page-description";
import { describePage } from "~/platform/http/page-description.server";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { useRootData } from "~/ui/use-root-data";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findSignedIn(request);
  const question = readRentQuestion(new URL(request.url).searchParams);
  const parameters = await readAsViewer(VISITOR, findLegalParameters);
  const from = today();
  const asked = question.asked ?? (question.isEmpty ? EXAMPLE_RENT : null);
  return {
    question,
    from,
    asked,
    ways: asked ? compareWays({ ...asked, from }, parameters) : null,
    head: describePage(request, person?.language, (t) => ({
      page: t("schemes.compare.title"),
      description: t("schemes.compare.lead"),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => describedHead(data?.head);

export default function WaysPage() {
  const { question, ways, asked, from } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { money, date } = useFormat();
  const isSignedIn = Boolean(useRootData()?.person);
  return (
    <>
      <PageHeader
        title={t("schemes.compare.title")}
        lead={t("schemes.compare.lead")}
        crumbs={[{ to: paths.landing(), label: t("shell.nav.home") }]}
      />
      <RentQuestionForm question={question} />
      {ways && asked ? (
        <section aria-labelledby="ways" className="mt-8 space-y-4">
          <h2 id="ways" className="text-xl">
            {question.isEmpty
              ? t("schemes.compare.example", { rent: money(asked.rentCents) })
              : t("schemes.compare.result", { rent: money(asked.rentCents) })}
          </h2>
          <p className="max-w-text text-ink-soft">
            {t("schemes.compare.charges", {
              charges: money(asked.chargesCents),
              date: date(from),
            })}
          </p>
          <WaysGrid ways={ways} />
          <p className="max-w-text text-sm text-ink-soft">{t("schemes.compare.noAdvice")}</p>
          <LinkButton kind="primary" to={isSignedIn ? paths.home() : paths.register()}>
            {t("landing.cta.owner")}
          </LinkButton>
        </section>
      ) : null}
    </>
  );
}
