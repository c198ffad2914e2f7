import { closeStatements, MessageReader, query, readyForQuery } from "./embedded-wire.server";

/*
 * The embedded database has one session. Here several clients share it, as PgBouncer lets them in transaction mode:
 * whoever sends something first keeps the session until it is idle again, the others wait in line. The messages of one
 * exchange (parse … sync) are handed over together, so that no client's exchange mixes with another's; the settings of
 * a client are undone before the next one's turn; prepared statements are kept apart by their names.
 */

/** Hands bytes to the database and passes on what it answers; ends when the answer is complete. */
export type Execute = (bytes: Uint8Array, onAnswer: (bytes: Uint8Array) => void) => Promise<void>;

/** What one client asks in one go, up to the point at which it awaits the answer. */
export interface Exchange {
  bytes: Buffer;
  /** False when it ends with Flush: the client goes on, and no ReadyForQuery is due yet. */
  endsReady: boolean;
}

/** A client, as the session sees it. */
export interface Guest {
  /** What it asked and has not been given to the database yet. */
  readonly exchanges: Exchange[];
  /** SQL that makes the settings it asked for when it connected; may be empty. */
  readonly settings: string;
  /** Its names for prepared statements, and what they are called in the database. */
  readonly statements: Map<string, string>;
  /** I: idle, T: in a transaction, E: in a failed one. */
  status: string;
  isGone: boolean;
  send(bytes: Buffer): void;
  flush(): void;
  /** It has the session and something is done for it. */
  turnBegan(): void;
  /** It has the session, in a transaction, and says nothing. */
  turnIdles(): void;
  turnEnded(): void;
}

/** Undoes what a client may have set for its session. */
const FORGET_SETTINGS = query("RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL");

export class SharedSession {
  private owner: Guest | null = null;
  private last: Guest | null = null;
  private readonly line: Guest[] = [];
  private readonly listeners = new Set<Guest>();
  private isWorking = false;

  /** @param onFatal called when the database itself broke and can serve nothing any more. */
  constructor(
    private readonly execute: Execute,
    private readonly onFatal: (error: unknown) => void,
  ) {}

  /** A guest has something to ask. */
  knock(guest: Guest): void {
    if (this.owner !== guest && !this.line.includes(guest)) this.line.push(guest);
    void this.work();
  }

  /** A guest gave up waiting. */
  leaveLine(guest: Guest): void {
    const at = this.line.indexOf(guest);
    if (at >= 0) this.line.splice(at, 1);
  }

  /** Notifications reach every guest that ever listened to something. */
  listen(guest: Guest): void {
    this.listeners.add(guest);
  }

  /** A guest left: its transaction is rolled back, its statements are closed, its turn ends. */
  forget(guest: Guest): void {
    this.leaveLine(guest);
    this.listeners.delete(guest);
    if (this.owner !== guest && guest.statements.size > 0) this.line.push(guest);
    void this.work();
  }

  private async work(): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    try {
      for (;;) {
        this.owner ??= this.line.shift() ?? null;
        const guest = this.owner;
        if (!guest) break;
        guest.turnBegan();
        if (!(await this.serve(guest))) break;
      }
    } catch (error) {
      this.onFatal(error);
      return;
    }
    this.isWorking = false;
    this.owner?.turnIdles();
  }

  /** @returns false when the owner stays and has nothing more to ask for now. */
  private async serve(guest: Guest): Promise<boolean> {
    if (guest.isGone) {
      await this.cleanUp(guest);
      return true;
    }
    const exchange = guest.exchanges.shift();
    if (exchange) await this.run(guest, exchange);
    if (guest.status === "I") this.endTurn(guest);
    return this.owner === null || guest.isGone || guest.exchanges.length > 0;
  }

  private async run(guest: Guest, exchange: Exchange): Promise<void> {
    if (this.last !== guest) {
      await this.ask(FORGET_SETTINGS);
      if (guest.settings) await this.ask(query(guest.settings));
      this.last = guest;
    }
    const reader = new MessageReader(true);
    let status = guest.status;
    await this.execute(exchange.bytes, (chunk) => {
      for (const { type, bytes } of reader.read(chunk)) {
        if (type === "Z") status = bytes.toString("latin1", 5);
        else if (type === "A") this.notify(bytes);
        else guest.send(bytes);
      }
      guest.flush();
    });
    guest.status = exchange.endsReady ? status : "T";
    // The database repeats ReadyForQuery after an error; a driver would take the second for the next answer's end.
    if (exchange.endsReady) guest.send(readyForQuery(status));
    guest.flush();
  }

  private notify(bytes: Buffer): void {
    for (const listener of this.listeners) {
      listener.send(bytes);
      listener.flush();
    }
  }

  private async cleanUp(guest: Guest): Promise<void> {
    if (guest.status !== "I") await this.ask(query("ROLLBACK"));
    if (guest.statements.size > 0) await this.ask(closeStatements(guest.statements.values()));
    guest.statements.clear();
    guest.status = "I";
    this.endTurn(guest);
  }

  private ask(bytes: Buffer): Promise<void> {
    return this.execute(bytes, () => undefined);
  }

  private endTurn(guest: Guest): void {
    this.owner = null;
    guest.turnEnded();
    if (guest.exchanges.length > 0 && !guest.isGone) this.line.push(guest);
  }
}
