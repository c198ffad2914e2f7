import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

import { log } from "../log.server";
import type { Verdict } from "../result";
import { discardPrismaClient, prismaClient } from "./client.server";
import { awayResponse, isDatabaseAway, isRetryable } from "./database-error.server";
import type { Prisma } from "./generated/client";
import { contextSettings, SYSTEM, type ViewerContext } from "./viewer-context";

/** The one transaction of a request. Never used by two queries at once. */
export type Transaction = Prisma.TransactionClient;

/**
 * Runs `work` in one transaction under the viewer's database role; the only way to write in a request.
 * The token set first and read last proves that the answers came from this transaction's connection.
 *
 * @throws Response 503 with Retry-After when the database cannot be reached.
 */
export function withViewer<Answer>(
  viewer: ViewerContext,
  work: (tx: Transaction) => Promise<Answer>,
  limits: TransactionLimits = {},
): Promise<Answer> {
  return inContext(viewer, work, false, limits);
}

/** For a job whose one transaction takes longer than any request may. */
export interface TransactionLimits {
  timeoutMs?: number;
}

/** The same for reading alone: the transaction is READ ONLY. */
export function readAsViewer<Answer>(
  viewer: ViewerContext,
  work: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> {
  return inContext(viewer, work, true);
}

/**
 * A long piece of work of a program on the command line, as the system: minutes instead of seconds, one transaction, and
 * none of it is kept unless `work` says so.
 */
export async function withSystemAtLength<Answer>(
  work: (tx: Transaction) => Promise<{ keep: boolean; answer: Answer }>,
): Promise<Answer> {
  try {
    const done = await runOnce(
      SYSTEM,
      async (tx) => {
        await tx.$queryRaw`select set_config(name, '0', true) from unnest(
          array['statement_timeout', 'idle_in_transaction_session_timeout']) as name`;
        const made = await work(tx);
        if (!made.keep) throw new NotKept(made.answer);
        return made;
      },
      false,
      { timeoutMs: LONGEST_WORK_MS },
    );
    return done.answer;
  } catch (error) {
    if (error instanceof NotKept) return error.answer as Answer;
    throw error;
  }
}

class NotKept extends Error {
  constructor(readonly answer: unknown) {
    super("not kept");
  }
}

const LONGEST_WORK_MS = 15 * 60_000;

/** Which submission of which form a command answers. The same key gives the same answer, once. */
export interface Once {
  route: string;
  /** Random, rendered into the form. */
  key: string;
  /** HMAC-SHA-256 of the submitted values, without the key itself. */
  requestHash: Uint8Array<ArrayBuffer>;
}

/**
 * A business step: `work` decides and writes in one transaction. A refusal rolls everything back, so that the same form
 * may be corrected and sent again; an acceptance is kept under the form's key, so that a second submission has no effect
 * and gets the same answer.
 *
 * @returns what `work` returned, or what it returned the first time this form was submitted.
 * @throws Response 422 when the key was used for other values.
 */
export async function commandAsViewer<Value extends object, Reason extends string>(
  viewer: ViewerContext,
  once: Once,
  work: (tx: Transaction) => Promise<Verdict<Value, Reason>>,
): Promise<Verdict<Value, Reason>> {
  const actor = viewer.accountId ?? `visitor:${once.key}`;
  const key = { actor, route: once.route, key: once.key };
  try {
    return await withViewer(viewer, async (tx) => {
      const { count } = await tx.idempotencyKey.createMany({
        data: [{ ...key, requestHash: once.requestHash }],
        skipDuplicates: true,
      });
      if (count === 0) {
        const earlier = await tx.idempotencyKey.findUniqueOrThrow({
          where: { actor_route_key: key },
          select: { requestHash: true, response: true },
        });
        if (!Buffer.from(earlier.requestHash).equals(Buffer.from(once.requestHash))) {
          throw new Response(null, { status: 422, statusText: "Form already used" });
        }
        return earlier.response as unknown as Verdict<Value, Reason>;
      }
      const verdict = await work(tx);
      if (!verdict.ok) throw new RolledBack(verdict);
      await tx.idempotencyKey.update({
        where: { actor_route_key: key },
        data: { response: verdict },
        select: { key: true },
      });
      return verdict;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.verdict as Verdict<Value, Reason>;
    throw error;
  }
}

class RolledBack extends Error {
  constructor(readonly verdict: { ok: false }) {
    super("refused");
  }
}

const ATTEMPTS = 3;

async function inContext<Answer>(
  viewer: ViewerContext,
  work: (tx: Transaction) => Promise<Answer>,
  readOnly: boolean,
  limits: TransactionLimits = {},
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(viewer, work, readOnly, limits);
    } catch (error) {
      if (isRetryable(error) && attempt < ATTEMPTS) {
        await pause(20 * attempt + Math.random() * 30);
        continue;
      }
      if (isDatabaseAway(error)) {
        log().warn({ requestId: viewer.requestId }, "database away");
        throw awayResponse();
      }
      throw error;
    }
  }
}

async function runOnce<Answer>(
  viewer: ViewerContext,
  work: (tx: Transaction) => Promise<Answer>,
  readOnly: boolean,
  { timeoutMs }: TransactionLimits,
): Promise<Answer> {
  const token = randomUUID();
  const settings = contextSettings(viewer, token);
  const names = settings.map(([name]) => name);
  const values = settings.map(([, value]) => value);
  const answer = await withoutAwaitingRollback((giveUp) =>
    prismaClient().$transaction(
      async (tx) => {
        try {
          await tx.$queryRaw`select set_config('transaction_read_only', ${readOnly ? "on" : "off"}, true),
          (select count(set_config(s.name, s.value, true)) from unnest(${names}::text[], ${values}::text[]) as s (name, value))`;
          const result = await work(tx);
          const [echo] = await tx.$queryRaw<
            { token: string }[]
          >`select current_setting('wunnbreck.token', true) as token`;
          return { result, echo: echo?.token };
        } catch (error) {
          if (isDatabaseAway(error)) giveUp(error);
          throw error;
        }
      },
      timeoutMs === undefined ? {} : { timeout: timeoutMs },
    ),
  );
  if (answer.echo !== token) {
    log().error(
      { requestId: viewer.requestId },
      "a transaction answered out of another one's context",
    );
    await discardPrismaClient();
    throw new Error("transaction context lost");
  }
  return answer.result;
}

/** Nobody waits for the rollback on a server that does not answer: giving up ends the waiting, not the rollback. */
function withoutAwaitingRollback<Answer>(
  transaction: (giveUp: (error: unknown) => void) => Promise<Answer>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    transaction(reject).then(resolve, reject);
  });
}
