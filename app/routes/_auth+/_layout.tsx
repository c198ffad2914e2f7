import { Outlet } from "@remix-run/react";

import { PublicPage } from "~/ui/public-page";
import { RouteErrorBoundary } from "~/ui/route-error-boundary";

export default function AuthLayout() {
  return (
    <PublicPage>
      <div className="mx-auto max-w-lg">
        <Outlet />
      </div>
    </PublicPage>
  );
}

/** What went wrong stands in the same frame as the pages. */
export function ErrorBoundary() {
  return (
    <PublicPage>
      <RouteErrorBoundary />
    </PublicPage>
  );
}
