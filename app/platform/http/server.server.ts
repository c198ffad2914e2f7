import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** How long requests under way have to end when the server stops, in milliseconds. */
const DRAIN_MS = 10_000;

export interface RunningServer {
  /** The port it listens on, also where 0 let the system choose. */
  port: number;
  /** Takes nobody in any more, lets requests under way end, then closes what is left. */
  stop(): Promise<void>;
}

/**
 * Serves an application over HTTP. Slow senders are cut off: headers within 10 s, the whole request within 30 s, silence
 * of 30 s.
 *
 * @throws Error with code EADDRINUSE, EACCES … when it cannot listen.
 */
export async function listen(
  listener: RequestListener,
  { host, port }: { host: string; port: number },
): Promise<RunningServer> {
  const server = createServer({ connectionsCheckingInterval: 2_000 }, listener);
  server.headersTimeout = 10_000;
  server.requestTimeout = 28_000;
  server.keepAliveTimeout = 10_000;
  server.timeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
        const sweep = setInterval(() => server.closeIdleConnections(), 100);
        server.close(() => {
          clearTimeout(force);
          clearInterval(sweep);
          resolve();
        });
      }),
  };
}
