import type { RequestHandler } from "express";

/**
 * Nothing may be kept by a browser or a proxy unless the answer itself says `public`: set when the headers are
 * written, because routes and Remix add theirs late.
 */
export const privateByDefault: RequestHandler = (_request, response, next) => {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    const set = String(response.getHeader("Cache-Control") ?? "");
    if (!/\bpublic\b/.test(set)) {
      response.setHeader("Cache-Control", "no-store, private");
      response.vary("Cookie");
    }
    return writeHead(...args);
  }) as typeof response.writeHead;
  next();
};
