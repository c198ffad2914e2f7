import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { endOwnSessions } from "~/flow/access/end-sessions.server";
import { useTranslation } from "~/i18n/use-translation";
import { EndSessionForm } from "~/modules/people/account";
import { findSessions } from "~/modules/people/find-sessions.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { EndSessionButton } from "~/modules/people/ui/end-session-button";
import { SessionList } from "~/modules/people/ui/session-list";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "account:update");
  return { sessions: await readAsViewer(viewer, (tx) => findSessions(tx, viewer, now())) };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "account:update");
  const form = await parseForm(request, EndSessionForm);
  if (!form.ok) return form.reply();
  const { sessionId } = form.value;
  const result = await endOwnSessions(
    viewer,
    sessionId ? { only: sessionId } : "others",
    form.once,
  );
  if (!result.ok) return form.refuse(result, "people.refused");
  const detail = { count: result.ended };
  return redirectWithToast(paths.sessions(), "people.sessions.ended", { detail });
}

export default function SessionsPage() {
  const { sessions } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <Card title={t("people.account.sessions")} className="max-w-3xl">
      <p className="mb-3 max-w-text text-ink-soft">{t("people.sessions.lead")}</p>
      <SessionList sessions={sessions} lastResult={lastResult} />
      {sessions.length > 1 ? (
        <div className="mt-5">
          <EndSessionButton lastResult={lastResult}>
            {t("people.sessions.endOthers")}
          </EndSessionButton>
        </div>
      ) : null}
    </Card>
  );
}
