import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { findSignedIn } from "~/modules/people/find-signed-in.server";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { OwnerNextSteps } from "~/modules/schemes/ui/owner-next-steps";
import { WaysTable } from "~/modules/schemes/ui/ways-table";
import { wayFacts } from "~/modules/schemes/way-facts";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { VISITOR } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { describedHead } from "~/platform/http/page-description";
import { describePage } from "~/platform/http/page-description.server";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export const handle = { still: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findSignedIn(request);
  const parameters = await readAsViewer(VISITOR, findLegalParameters);
  const on = today();
  return {
    on,
    facts: wayFacts(parameters, on),
    head: describePage(request, person?.language, (t) => ({
      page: t("schemes.compare.title"),
      description: t("schemes.compare.lead"),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => describedHead(data?.head);

export default function WaysPage() {
  const { facts, on } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <>
      <PageHeader
        title={t("schemes.compare.title")}
        lead={t("schemes.compare.lead")}
        crumbs={[{ to: paths.landing(), label: t("shell.nav.home") }]}
      />
      <Card flush>
        <WaysTable facts={facts} />
      </Card>
      <p className="mt-4 max-w-text text-sm text-ink-soft">
        {t("schemes.compare.asOf", { date: date(on) })} {t("schemes.compare.noAdvice")}
      </p>
      <LinkButton className="no-print mt-4" to={paths.calculator()}>
        {t("schemes.calculator.open")}
      </LinkButton>
      <OwnerNextSteps here={paths.compareWays()} />
    </>
  );
}
