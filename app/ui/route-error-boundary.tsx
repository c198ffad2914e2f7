import { isRouteErrorResponse, useRouteError } from "@remix-run/react";

import { ErrorPage } from "./error-page";

/**
 * The one boundary: `export { RouteErrorBoundary as ErrorBoundary } from "~/ui/route-error-boundary"` in a route keeps
 * the frame around it. A thrown `Response` chooses the sentence by its status; anything else is a fault of ours.
 */
export function RouteErrorBoundary() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const detail: unknown = isRouteErrorResponse(error) ? error.data : undefined;
  return (
    <ErrorPage
      status={status}
      reference={textOf(detail, "reference")}
      minutes={minutesOf(detail)}
    />
  );
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
