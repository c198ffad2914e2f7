import { isRouteErrorResponse, useRouteError } from "@remix-run/react";

import { ErrorPage } from "./error-page";

/**
 * The one boundary: `export { RouteErrorBoundary as ErrorBoundary } from "~/ui/route-error-boundary"` in a route keeps
 * the frame around it. A thrown `Response` chooses the sentence by its status; a request that never
 * arrived has the status 0; anything else is a fault of ours.
 */
export function RouteErrorBoundary() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : isWithoutConnection(error) ? 0 : 500;
  const detail: unknown = isRouteErrorResponse(error) ? error.data : undefined;
  return (
    <ErrorPage
      status={status}
      reference={textOf(detail, "reference")}
      minutes={minutesOf(detail)}
    />
  );
}

/** What browsers throw when a request never reached the server, each in its own words. */
function isWithoutConnection(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}

function textOf(detail: unknown, name: string): string | undefined {
  const value = fieldOf(detail, name);
  return typeof value === "string" ? value : undefined;
}

function minutesOf(detail: unknown): number | undefined {
  const value = fieldOf(detail, "minutes");
  return typeof value === "number" ? value : undefined;
}

function fieldOf(detail: unknown, name: string): unknown {
  return typeof detail === "object" && detail !== null
    ? new Map<string, unknown>(Object.entries(detail)).get(name)
    : undefined;
}
