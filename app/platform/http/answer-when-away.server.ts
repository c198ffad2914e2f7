import type { AppLoadContext, HandleErrorFunction, ServerBuild } from "@remix-run/node";
import { isRouteErrorResponse } from "@remix-run/react";

import { isDatabaseAway } from "../database/database-error.server";
import { log } from "../log.server";
import { loggablePath } from "./request-log.server";
import { staticPage } from "./static-page";

const RETRY_AFTER_SECONDS = "5";

/** Requests that failed because the database was away, by their context. */
const away = new WeakSet<AppLoadContext>();

/**
 * The built application, with an answer for when the database is away: a page that needs none, status 503. Errors
 * nobody expected are logged without what they quote; Remix would print them whole.
 */
export function answerWhenAway(build: ServerBuild): ServerBuild {
  const inner = build.entry.module;
  const handleError: HandleErrorFunction = (error, { request, context }) => {
    if (isDatabaseAway(error)) away.add(context);
    else if (!request.signal.aborted && !isRefusal(error)) {
      const path = loggablePath(new URL(request.url).pathname);
      log().error({ err: error, requestId: context.requestId, path }, "unexpected error");
    }
  };
  const render: typeof inner.default = (request, status, headers, remix, context) => {
    if (status !== 503 && !away.has(context)) {
      return inner.default(request, status, headers, remix, context);
    }
    const path = request.method === "GET" ? new URL(request.url) : null;
    const again = path ? path.pathname + path.search : "/";
    return new Response(staticPage("away", context.nonce, again), {
      status: 503,
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        "Retry-After": RETRY_AFTER_SECONDS,
      },
    });
  };
  const handleDataRequest: typeof inner.handleDataRequest = async (response, args) => {
    const answer = (await inner.handleDataRequest?.(response, args)) ?? response;
    if (answer.status !== 503 && !away.has(args.context)) return answer;
    const headers = new Headers(answer.headers);
    headers.set("Retry-After", RETRY_AFTER_SECONDS);
    return new Response(answer.body, { status: 503, headers });
  };
  const module = { ...inner, default: render, handleError, handleDataRequest };
  return { ...build, entry: { ...build.entry, module } };
}

/** An address nobody has, a method nobody takes: an answer, not a fault. */
function isRefusal(error: unknown): boolean {
  return isRouteErrorResponse(error) && error.status < 500;
}
