import type { AppLoadContext } from "@remix-run/node";

/** Where a request of somebody who is not signed in comes from. */
export interface Source {
  /** Network address, for the limits alone; never stored as it is. */
  address: string;
  userAgent: string | null;
  requestId: string | null;
}

/** @param context of the loader or action; the HTTP server knows the address behind its trusted proxies. */
export function sourceOf(request: Request, context: AppLoadContext): Source {
  const { clientAddress } = context;
  return {
    address: typeof clientAddress === "string" && clientAddress ? clientAddress : "unknown",
    userAgent: request.headers.get("user-agent"),
    requestId: request.headers.get("x-request-id"),
  };
}
