import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LIKE_A_TOKEN = /^[\w-]{20,}$/;

/** The path without query, with what may open something hidden. */
export function loggablePath(url: string): string {
  return url
    .replace(/[?#].*$/s, "")
    .slice(0, 300)
    .split("/")
    .map((part) => {
      const word = part.replace(/\.data$/, "");
      return LIKE_A_TOKEN.test(word) && !UUID.test(word) ? ":hidden" : part;
    })
    .join("/");
}

/** One line per request: method, path, status, time. No address, no query, no body, no cookie. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (request) => String(request.headers["x-request-id"]),
    autoLogging: { ignore: ({ url }) => /^\/(healthz|readyz|assets\/)/.test(url) },
    quietReqLogger: true,
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({
        method,
        path: loggablePath(url),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: () => undefined,
    },
    customAttributeKeys: { reqId: "requestId" },
    customLogLevel: (_request, { statusCode }) => (statusCode >= 500 ? "error" : "info"),
    customSuccessMessage: () => "answered",
    customErrorMessage: () => "answered",
  });
}
