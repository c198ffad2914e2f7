import type { Socket } from "node:net";

import type { Exchange, Guest, SharedSession } from "./embedded-session.server";
import {
  errorResponse,
  int32,
  type Message,
  message,
  MessageReader,
  query,
  readOpening,
  readyForQuery,
  renameStatement,
  sqlOf,
} from "./embedded-wire.server";

/** How long a client may wait for its turn, in milliseconds, unless its `statement_timeout` says otherwise. */
const WAIT_MS = 60_000;

/** Startup parameters that are not settings, or that have no effect in the embedded database. */
const NOT_SETTINGS =
  /^(user|database|replication|client_encoding|application_name|options|statement_timeout|lock_timeout|idle_in_transaction_session_timeout|_pq_\..*)$/;

const COPY_IN = /\bcopy\b[\s\S]+\bfrom\s+stdin\b/i;
/** Data after COPY would come in messages of their own, which end the database's process. */
const REFUSE_COPY = query(
  "do $$ begin raise exception 'COPY FROM STDIN is not available in the embedded database' using errcode = '0A000'; end $$",
);

let statementCount = 0;

/** One connection to the embedded database. */
export class GatewayClient implements Guest {
  readonly exchanges: Exchange[] = [];
  readonly statements = new Map<string, string>();
  settings = "";
  status = "I";
  isGone = false;
  private readonly reader = new MessageReader(false);
  private isOpen = false;
  private collected: Buffer[] = [];
  private refusesCopy = false;
  private unsent: Buffer[] = [];
  private waitMs = WAIT_MS;
  /** How long the client may keep the session without a word; 0: for ever, as in PostgreSQL. */
  private idleMs = 0;
  private waiting: NodeJS.Timeout | undefined;
  private idling: NodeJS.Timeout | undefined;

  /** @param greeting what the server reports of itself to a new client (`server_version` and the like). */
  constructor(
    private readonly socket: Socket,
    private readonly session: SharedSession,
    private readonly greeting: Readonly<Record<string, string>>,
  ) {
    socket.on("data", (chunk: Buffer) => this.read(chunk));
    socket.on("error", () => socket.destroy());
    socket.on("close", () => {
      this.isGone = true;
      this.turnEnded();
      session.forget(this);
    });
  }

  send(bytes: Buffer): void {
    this.unsent.push(bytes);
  }

  flush(): void {
    if (this.unsent.length === 0) return;
    if (this.socket.writable) this.socket.write(Buffer.concat(this.unsent));
    this.unsent = [];
  }

  turnBegan(): void {
    clearTimeout(this.waiting);
    clearTimeout(this.idling);
    this.waiting = undefined;
  }

  turnIdles(): void {
    clearTimeout(this.idling);
    if (this.idleMs === 0) return;
    this.idling = setTimeout(() => {
      this.end("25P03", "terminating connection due to idle-in-transaction timeout");
    }, this.idleMs);
  }

  turnEnded(): void {
    this.turnBegan();
  }

  /** Says why and closes the connection. */
  end(code: string, reason: string): void {
    this.send(errorResponse("FATAL", code, reason));
    this.flush();
    this.socket.end(() => this.socket.destroy());
  }

  private read(chunk: Buffer): void {
    try {
      for (const one of this.reader.read(chunk)) {
        if (this.isOpen) this.take(one);
        else this.open(one);
      }
    } catch {
      this.socket.destroy();
    }
  }

  private open(first: Message): void {
    const opening = readOpening(first);
    if (opening.kind === "encryption") this.socket.write("N");
    else if (opening.kind === "other") this.socket.destroy();
    else {
      this.isOpen = true;
      this.reader.expectTypes();
      this.settings = settingsOf(opening.parameters);
      this.waitMs = Number(opening.parameters.get("statement_timeout")) || WAIT_MS;
      this.idleMs = Number(opening.parameters.get("idle_in_transaction_session_timeout")) || 0;
      this.send(message("R", int32(0)));
      for (const [name, value] of Object.entries(this.greeting)) {
        this.send(message("S", name, value));
      }
      this.send(message("K", int32(process.pid), int32(0)));
      this.send(readyForQuery("I"));
      this.flush();
    }
  }

  private take(one: Message): void {
    if (one.type === "X") {
      this.socket.end();
      return;
    }
    if (["d", "c", "f", "p"].includes(one.type)) return;
    const sql = sqlOf(one);
    if (sql && COPY_IN.test(sql)) this.refusesCopy = true;
    if (sql && /\blisten\b/i.test(sql)) this.session.listen(this);
    this.collected.push(renameStatement(one, (name) => this.ownName(name)));
    if (["Q", "S", "H", "F"].includes(one.type)) this.ask(one.type !== "H");
  }

  private ask(endsReady: boolean): void {
    const bytes = this.refusesCopy ? REFUSE_COPY : Buffer.concat(this.collected);
    this.collected = [];
    this.refusesCopy = false;
    this.exchanges.push({ bytes, endsReady });
    this.waiting ??= setTimeout(() => this.giveUp(), this.waitMs);
    this.session.knock(this);
  }

  private giveUp(): void {
    this.session.leaveLine(this);
    for (const { endsReady } of this.exchanges.splice(0)) {
      this.send(errorResponse("ERROR", "53300", "the embedded database is busy"));
      if (endsReady) this.send(readyForQuery("I"));
    }
    this.flush();
    this.waiting = undefined;
  }

  private ownName(name: string): string {
    const known = this.statements.get(name);
    if (known) return known;
    statementCount += 1;
    const own = `client_${statementCount}`;
    this.statements.set(name, own);
    return own;
  }
}

/** The settings a client asks for when it connects: parameters of their own, or `-c name=value` in `options`. */
function settingsOf(parameters: ReadonlyMap<string, string>): string {
  const wanted = [...parameters].filter(([name]) => !NOT_SETTINGS.test(name));
  for (const [, name = "", value = ""] of (parameters.get("options") ?? "").matchAll(
    /-c\s*([\w.]+)=((?:\\.|[^\s\\])*)/g,
  )) {
    if (!NOT_SETTINGS.test(name)) wanted.push([name, value.replace(/\\(.)/g, "$1")]);
  }
  return wanted
    .filter(([name]) => /^[\w.]+$/.test(name))
    .map(([name, value]) => `SET ${name} = '${value.replace(/'/g, "''")}'`)
    .join("; ");
}
