import type { Request, RequestHandler, Response } from "express";

import { staticPage } from "./static-page";
import type { StaticPage } from "./static-page-texts";

/** Forms without files; photos are the largest thing anybody sends. */
const LARGEST_FORM = 1_000_000;
const LARGEST_UPLOAD = 60_000_000;

const SAFE = new Set(["GET", "HEAD"]);
const KNOWN = new Set([...SAFE, "POST", "PUT", "PATCH", "DELETE"]);

export function sendStaticPage(
  response: Response,
  status: number,
  page: StaticPage,
  href = "/",
): void {
  response
    .status(status)
    .type("html")
    .send(staticPage(page, String(response.locals["nonce"]), href));
}

/** Lets only methods through that any page of the product uses. */
export const refuseUnknownMethods: RequestHandler = (request, response, next) => {
  if (KNOWN.has(request.method)) next();
  else response.status(405).set("Allow", "GET, HEAD, POST").end();
};

/**
 * A request that may change something must say that it comes from a page of this site. Browsers always say so.
 *
 * @param isOwn whether an origin is one under which people open the product.
 */
export function refuseForeignOrigins(
  isOwn: (origin: string, request: Request) => boolean,
): RequestHandler {
  return (request, response, next) => {
    const origin = request.get("origin");
    if (SAFE.has(request.method)) next();
    else if (origin !== undefined && isOwn(origin, request)) {
      // Remix compares the origin with the host, which a proxy may have replaced by its own name for this server.
      request.headers["x-forwarded-host"] = new URL(origin).host;
      next();
    } else sendStaticPage(response, 403, "foreign");
  };
}

/** The size must be said beforehand, which every browser does, so that nothing is read in vain. */
export const refuseLargeBodies: RequestHandler = (request, response, next) => {
  if (SAFE.has(request.method)) {
    next();
    return;
  }
  const said = request.get("content-length");
  const isUpload = request.is("multipart/form-data") !== false;
  if (said === undefined && request.get("transfer-encoding") !== undefined) {
    response.set("Connection", "close");
    response.status(411).end();
  } else if (Number(said ?? 0) > (isUpload ? LARGEST_UPLOAD : LARGEST_FORM)) {
    // What is on its way is read and thrown away, or the browser would show a broken connection instead of the page.
    request.resume();
    response.set("Connection", "close");
    sendStaticPage(response, 413, "large");
  } else next();
};

/** What a client says of proxies before it counts only if such a proxy is known. */
export const ignoreForwarding: RequestHandler = (request, _response, next) => {
  for (const name of Object.keys(request.headers)) {
    if (name === "forwarded" || name.startsWith("x-forwarded-")) {
      Reflect.deleteProperty(request.headers, name);
    }
  }
  next();
};
