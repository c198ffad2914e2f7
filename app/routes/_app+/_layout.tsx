import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import { Outlet, useLoaderData, useMatches, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { countUnread } from "~/modules/notifications/count-unread.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { RoleSwitch } from "~/modules/people/ui/role-switch";
import { useShellNavigation } from "~/modules/people/ui/use-shell-navigation";
import { paths } from "~/paths";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { environment } from "~/platform/env.server";
import { AppShell } from "~/ui/app-shell";
import { RouteErrorBoundary } from "~/ui/route-error-boundary";

/** Draws the frame; guards nothing for the pages in it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "account:update");
  const unread = await readAsViewer(viewer, (tx) => countUnread(tx, viewer));
  const roles = viewer.roles.map((held) => ({
    ...held,
    isInUse: held.membershipId === viewer.membershipId,
  }));
  return { name: viewer.name, role: viewer.role, roles, unread, isDemo: environment().demoWorld };
}

/** A page that fills the window says so: `export const handle = { flush: true }`. */
function asksForFlush(handle: unknown): boolean {
  return (
    typeof handle === "object" && handle !== null && "flush" in handle && handle.flush === true
  );
}

export default function AppLayout() {
  const shell = useLoaderData<typeof loader>();
  return (
    <Frame {...shell}>
      <Outlet />
    </Frame>
  );
}

/** What went wrong stands in the same frame as the pages; without one only where the frame itself could not be drawn. */
export function ErrorBoundary() {
  const shell = useRouteLoaderData<typeof loader>("routes/_app+/_layout");
  if (!shell) {
    return (
      <main>
        <RouteErrorBoundary />
      </main>
    );
  }
  return (
    <Frame {...shell}>
      <RouteErrorBoundary />
    </Frame>
  );
}

type FrameProps = SerializeFrom<typeof loader> & { children: ReactNode };

function Frame({ name, role, roles, unread, isDemo, children }: FrameProps) {
  const { t } = useTranslation();
  const navigation = useShellNavigation(role, unread);
  const flush = useMatches().some(({ handle }) => asksForFlush(handle));
  return (
    <AppShell
      navigation={navigation}
      home={paths.home()}
      flush={flush}
      notice={isDemo ? t("shell.demo.notice") : undefined}
      account={{
        name,
        role: t(`people.role.${role}`),
        links: [{ to: paths.account(), label: t("shell.account.label") }],
        signOutAction: paths.signOut(),
        roleSwitch: <RoleSwitch roles={roles} />,
      }}
    >
      {children}
    </AppShell>
  );
}
