import type { RequestHandler, Response } from "express";
import helmet from "helmet";

export interface PolicyOptions {
  /** People reach the product over https, so browsers may be told never to try without. */
  overHttps: boolean;
  /** Where the map's style comes from, if not from the product itself. */
  mapOrigin: string | undefined;
  /** The development server puts styles into the page and pushes changes over a socket. */
  development: boolean;
}

const nonceOf = (_request: unknown, response: unknown) =>
  `'nonce-${String((response as Response).locals["nonce"])}'`;

/** The security headers of every answer; `response.locals.nonce` must be set before. */
export function securityHeaders({
  overHttps,
  mapOrigin,
  development,
}: PolicyOptions): RequestHandler {
  const map = mapOrigin === undefined ? [] : [mapOrigin];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonceOf],
        scriptSrcAttr: ["'none'"],
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'", nonceOf],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...map, ...(development ? ["ws:"] : [])],
        workerSrc: ["'self'", "blob:"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameSrc: ["'none'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        ...(overHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: overHttps ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    // Without a referrer at all, browsers would send forms with the origin "null".
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
}

/** Browser features nobody needs here are off; the pin on the map may ask where the person is. */
export const permissionsPolicy: RequestHandler = (_request, response, next) => {
  response.setHeader(
    "Permissions-Policy",
    "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)",
  );
  next();
};
