import { createServer } from "node:net";

import { GatewayClient } from "./embedded-client.server";
import { type Execute, SharedSession } from "./embedded-session.server";

export interface Gateway {
  /** Takes nobody in any more and closes every connection. */
  close(): Promise<void>;
}

/**
 * Serves the embedded database on a Unix socket, for any number of clients.
 *
 * @param greeting what the server reports of itself to a new client.
 * @param onFatal called when the database itself broke and can serve nothing any more.
 */
export async function openGateway(
  socketPath: string,
  execute: Execute,
  greeting: Readonly<Record<string, string>>,
  onFatal: (error: unknown) => void,
): Promise<Gateway> {
  const session = new SharedSession(execute, onFatal);
  const clients = new Set<GatewayClient>();
  const server = createServer((socket) => {
    const client = new GatewayClient(socket, session, greeting);
    clients.add(client);
    socket.on("close", () => clients.delete(client));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(socketPath, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const client of clients) client.end("57P01", "the embedded database is stopping");
      }),
  };
}
