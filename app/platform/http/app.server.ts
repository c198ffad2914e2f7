import { randomBytes, randomUUID } from "node:crypto";
import path from "node:path";

import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";

import type { Environment } from "../env.server";
import { log } from "../log.server";
import { answerWhenAway } from "./answer-when-away.server";
import { privateByDefault } from "./private-by-default.server";
import { isDatabaseReady } from "./readiness.sql.server";
import {
  ignoreForwarding,
  refuseForeignOrigins,
  refuseLargeBodies,
  refuseUnknownMethods,
  sendStaticPage,
} from "./refuse-requests.server";
import { requestLog } from "./request-log.server";
import { permissionsPolicy, securityHeaders } from "./security-headers.server";

declare module "@remix-run/node" {
  /** What the HTTP server hands to every loader, action and to the renderer. */
  interface AppLoadContext {
    /** The nonce of this response's content security policy. */
    nonce: string;
    /** Random, made by the server for this request; also its `x-request-id` header and in every line of the log. */
    requestId: string;
    /** The network address the request came from, behind the trusted proxies. Personal data: never logged or stored. */
    clientAddress: string;
  }
}

/** Where the pages come from: a finished build, or the development server that makes it anew at each request. */
export interface Pages {
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** The folder with the files for the browser; null where the development server has them. */
  files: string | null;
  /** Runs before the pages; the development server. */
  before?: RequestHandler;
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The web application: security headers, files, refusals, log, and Remix behind them.
 *
 * @param isDraining true while the server is stopping, so that nobody sends new people here.
 */
export function createApp(
  settings: Pick<Environment, "appUrl" | "embedded" | "mapStyleUrl" | "trustProxy" | "production">,
  pages: Pages,
  isDraining: () => boolean = () => false,
): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  if (settings.trustProxy !== undefined) app.set("trust proxy", settings.trustProxy);
  else app.use(ignoreForwarding);
  app.use((request, response, next) => {
    response.locals["nonce"] = randomBytes(18).toString("base64");
    request.headers["x-request-id"] = randomUUID();
    response.setHeader("X-Request-Id", request.headers["x-request-id"]);
    next();
  });
  app.use(
    securityHeaders({
      overHttps: settings.appUrl.startsWith("https:"),
      mapOrigin: settings.mapStyleUrl && new URL(settings.mapStyleUrl).origin,
      development: pages.before !== undefined,
    }),
    permissionsPolicy,
    privateByDefault,
  );
  app.use(healthRoutes(isDraining));
  app.use(requestLog(log()));
  app.use(refuseUnknownMethods, refuseLargeBodies);
  app.use(
    refuseForeignOrigins((origin, request) => {
      if (origin === settings.appUrl) return true;
      if (!settings.embedded || !URL.canParse(origin)) return false;
      const { protocol, hostname, port } = new URL(origin);
      const opened = Number(port) || 80;
      return protocol === "http:" && LOOPBACK.has(hostname) && opened === request.socket.localPort;
    }),
  );
  app.use(compression());
  if (pages.files !== null) app.use(fileRoutes(pages.files));
  if (pages.before) app.use(pages.before);
  app.all("*", remixRoutes(settings.production, pages.build));
  app.use(lastResort);
  return app;
}

function healthRoutes(isDraining: () => boolean): RequestHandler {
  const routes = express.Router();
  routes.get("/healthz", (_request, response) => {
    response.type("text").send("ok\n");
  });
  routes.get("/readyz", (_request, response, next) => {
    const ready = isDraining() ? Promise.resolve(false) : isDatabaseReady();
    ready
      .then((isReady) => {
        response
          .status(isReady ? 200 : 503)
          .type("text")
          .send(isReady ? "ready\n" : "not ready\n");
      })
      .catch(next);
  });
  return routes;
}

/** Names of built files carry a hash of their contents, so they never change; a missing one is an error, not a page. */
function fileRoutes(folder: string): RequestHandler {
  const routes = express.Router();
  routes.use(
    "/assets",
    express.static(path.join(folder, "assets"), {
      immutable: true,
      maxAge: "1y",
      index: false,
      redirect: false,
      fallthrough: false,
    }),
  );
  routes.use(express.static(folder, { maxAge: "1h", index: false, redirect: false }));
  return routes;
}

function remixRoutes(production: boolean, build: Pages["build"]): RequestHandler {
  const answer = createRequestHandler({
    build:
      typeof build === "function"
        ? async () => answerWhenAway(await build())
        : answerWhenAway(build),
    mode: production ? "production" : "development",
    getLoadContext: (request, response) => ({
      nonce: String(response.locals["nonce"]),
      requestId: String(request.headers["x-request-id"]),
      clientAddress: request.ip ?? "",
    }),
  });
  return (request, response, next) => void answer(request, response, next);
}

const lastResort: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  const status = statusOf(error);
  if (status >= 500) {
    log().error({ err: error, requestId: request.headers["x-request-id"] }, "request failed");
  }
  if (response.headersSent) response.destroy();
  else if (status >= 500) sendStaticPage(response, 500, "broken");
  else response.status(status).type("text").send(`${status}\n`);
};

/** Errors of Express and its parts say which answer they mean; anything else is ours. */
function statusOf(error: unknown): number {
  if (typeof error !== "object" || error === null || !("status" in error)) return 500;
  const { status } = error;
  return typeof status === "number" && status >= 400 && status < 600 ? status : 500;
}
