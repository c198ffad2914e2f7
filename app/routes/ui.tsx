import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CalendarCheck, House, LayoutDashboard, ShieldCheck, Users } from "lucide-react";
import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { environment } from "~/platform/env.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { AppShell } from "~/ui/app-shell";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { PublicPage } from "~/ui/public-page";
import { DeskSample } from "~/ui/samples/desk-sample";
import { FigureSamples } from "~/ui/samples/figure-samples";
import { FormSamples } from "~/ui/samples/form-samples";
import { SampleForm } from "~/ui/samples/form-schema";
import { ListSamples } from "~/ui/samples/list-samples";
import { sampleNames } from "~/ui/samples/sample-data";
import { SignSamples } from "~/ui/samples/sign-samples";
import { StorySamples } from "~/ui/samples/story-samples";

/** The catalogue belongs to development and to the demo world. */
function refuseInProduction(): void {
  const { production, demoWorld } = environment();
  if (production && !demoWorld) throw new Response(null, { status: 404 });
}

export function loader({ request }: LoaderFunctionArgs) {
  refuseInProduction();
  const search = new URL(request.url).searchParams;
  const status = Number(search.get("status") ?? 200);
  if (status >= 400 && status < 600) throw new Response(null, { status });
  return { frame: search.get("frame") };
}

export async function action({ request }: ActionFunctionArgs) {
  refuseInProduction();
  const form = await parseForm(request, SampleForm);
  if (!form.ok) return form.reply();
  return redirectWithToast("/ui", "shell.state.saved");
}

/** Every primitive in every state: `?frame=public`, `?frame=desk`, `?rows=0`, `?dialog=1`, `?status=503`. */
export default function UiPage() {
  const { frame } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const lastResult = useActionData<SubmissionResult<string[]>>();
  const samples = (
    <>
      <PageHeader
        title="app/ui"
        crumbs={[{ to: paths.landing(), label: t("shell.nav.home") }]}
        lead={<p>{t("shell.tagline")}</p>}
        actions={<LinkButton to="?frame=public">{t("shell.action.open")}</LinkButton>}
      />
      <SignSamples />
      <StorySamples />
      <FormSamples lastResult={lastResult} />
      <ListSamples />
      <FigureSamples />
    </>
  );
  if (frame === "public") {
    const signIn = (
      <LinkButton to={paths.signIn()} size="small">
        {t("shell.account.signIn")}
      </LinkButton>
    );
    return (
      <PublicPage headerActions={signIn} footerLinks={[{ to: "/ui", label: "/ui" }]}>
        {samples}
      </PublicPage>
    );
  }
  if (frame === "desk") {
    return (
      <FramedSamples flush>
        <DeskSample />
      </FramedSamples>
    );
  }
  return <FramedSamples>{samples}</FramedSamples>;
}

function FramedSamples({ children, flush }: { children: ReactNode; flush?: boolean }) {
  const { t } = useTranslation();
  return (
    <AppShell
      home="/ui"
      flush={flush}
      notice={t("shell.demo.notice")}
      account={{
        name: sampleNames[1],
        role: t("shell.nav.people"),
        links: [{ to: paths.account(), label: t("shell.account.label") }],
        signOutAction: paths.signOut(),
      }}
      navigation={[
        {
          items: [
            { to: "/ui", label: t("shell.nav.dashboard"), icon: LayoutDashboard },
            {
              to: paths.tasks(),
              label: t("shell.nav.myDay"),
              icon: CalendarCheck,
              count: "3",
              countLabel: t("shell.nav.followUp"),
            },
          ],
        },
        {
          label: t("shell.nav.matching"),
          items: [
            { to: paths.dwellings(), label: t("shell.nav.properties"), icon: House },
            { to: paths.households(), label: t("shell.nav.households"), icon: Users },
            { to: paths.guarantees(), label: t("shell.nav.guarantees"), icon: ShieldCheck },
          ],
        },
      ]}
    >
      {children}
    </AppShell>
  );
}
