import { createServer, type Server, type Socket } from "node:net";

export interface SmtpServer {
  /** For `SMTP_URL`. */
  url: string;
  /** Whole messages as they came, the oldest first. */
  received: { to: string; message: string }[];
  /** What is answered to an addressee; accepted unless named here. */
  answers: Map<string, string>;
  stop(): Promise<void>;
}

/** A mail server of one's own that takes every message it does not refuse. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const received: SmtpServer["received"] = [];
  const answers = new Map<string, string>();
  const server: Server = createServer((socket) => serve(socket, received, answers));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : null;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answers,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function serve(socket: Socket, received: SmtpServer["received"], answers: Map<string, string>) {
  let to = "";
  let message: string | null = null;
  let rest = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  say("220 ready");
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    rest += chunk.toString("utf8");
    for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (message !== null) {
        if (line !== ".") message += `${line}\n`;
        else {
          received.push({ to, message });
          message = null;
          say("250 taken");
        }
      } else if (/^RCPT TO:/i.test(line)) {
        to = /<([^>]*)>/.exec(line)?.[1] ?? "";
        say(answers.get(to) ?? "250 known");
      } else if (/^DATA/i.test(line)) {
        message = "";
        say("354 go on");
      } else if (/^QUIT/i.test(line)) {
        say("221 bye");
        socket.end();
      } else say("250 ok");
    }
  });
}
