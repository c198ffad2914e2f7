/*
 * PostgreSQL's wire protocol, as far as the embedded database's gateway must understand it: where messages begin and
 * end, and what a client calls its prepared statements. https://www.postgresql.org/docs/current/protocol-message-formats.html
 */

export interface Message {
  /** The type byte as a letter; empty for the untyped messages of a connection's beginning. */
  type: string;
  /** The whole message with type and length. */
  bytes: Buffer;
}

/** Larger messages are taken for a broken client. */
const LONGEST_MESSAGE = 128 * 1024 * 1024;

/** Cuts a stream of bytes into whole messages. */
export class MessageReader {
  private rest: Buffer = Buffer.alloc(0);

  /** @param typed false while the messages carry no type byte: a client's first ones. */
  constructor(private typed: boolean) {}

  /** From the next message on, messages carry a type byte. */
  expectTypes(): void {
    this.typed = true;
  }

  /** @throws RangeError when a length makes no sense. */
  *read(chunk: Uint8Array): Generator<Message> {
    this.rest = this.rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.rest, chunk]);
    for (;;) {
      const start = this.typed ? 1 : 0;
      if (this.rest.length < start + 4) return;
      const length = this.rest.readInt32BE(start);
      if (length < 4 || length > LONGEST_MESSAGE) throw new RangeError("malformed message");
      if (this.rest.length < start + length) return;
      const bytes = this.rest.subarray(0, start + length);
      this.rest = this.rest.subarray(start + length);
      yield { type: this.typed ? bytes.toString("latin1", 0, 1) : "", bytes };
    }
  }
}

const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
const PROTOCOL_3 = 3;

/** What a client says before it may ask anything. */
export type Opening =
  | { kind: "encryption" }
  | { kind: "startup"; parameters: ReadonlyMap<string, string> }
  | { kind: "other" };

export function readOpening({ bytes }: Message): Opening {
  if (bytes.length < 8) return { kind: "other" };
  const code = bytes.readInt32BE(4);
  if (code === SSL_REQUEST || code === GSS_REQUEST) return { kind: "encryption" };
  if (code >> 16 !== PROTOCOL_3) return { kind: "other" };
  const words = bytes.toString("utf8", 8).split("\0");
  const parameters = new Map<string, string>();
  for (let at = 0; words[at]; at += 2) parameters.set(words[at] ?? "", words[at + 1] ?? "");
  return { kind: "startup", parameters };
}

export function message(type: string, ...parts: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(`${part}\0`) : part)),
  );
  const head = Buffer.alloc(5);
  head.write(type, "latin1");
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

export function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

export function query(sql: string): Buffer {
  return message("Q", sql);
}

/** @param status I: idle, T: in a transaction, E: in a failed one. */
export function readyForQuery(status: string): Buffer {
  return message("Z", Buffer.from(status, "latin1"));
}

/** @param code SQLSTATE. */
export function errorResponse(severity: "ERROR" | "FATAL", code: string, text: string): Buffer {
  return message("E", `S${severity}`, `V${severity}`, `C${code}`, `M${text}`, Buffer.from([0]));
}

/** Where the name of a prepared statement begins in a message that has one; -1 in others. */
function nameStart({ type, bytes }: Message): number {
  if (type === "P") return 5;
  if (type === "B") return bytes.indexOf(0, 5) + 1;
  return (type === "D" || type === "C") && bytes[5] === "S".charCodeAt(0) ? 6 : -1;
}

/** The same message with another name for the prepared statement; nameless statements stay nameless. */
export function renameStatement(original: Message, rename: (name: string) => string): Buffer {
  const start = nameStart(original);
  if (start < 5) return original.bytes;
  const end = original.bytes.indexOf(0, start);
  if (end <= start) return original.bytes;
  const name = Buffer.from(rename(original.bytes.toString("utf8", start, end)));
  const body = [original.bytes.subarray(5, start), name, original.bytes.subarray(end)];
  return message(original.type, ...body);
}

/** The SQL a message brings, if any. */
export function sqlOf({ type, bytes }: Message): string {
  if (type === "Q") return bytes.toString("utf8", 5, bytes.length - 1);
  if (type !== "P") return "";
  const start = bytes.indexOf(0, 5) + 1;
  return bytes.toString("utf8", start, bytes.indexOf(0, start));
}

/** Closes prepared statements by name; closing one that does not exist is no error. */
export function closeStatements(names: Iterable<string>): Buffer {
  const closes = [...names].map((name) => message("C", Buffer.from("S"), name));
  return Buffer.concat([...closes, message("S")]);
}
