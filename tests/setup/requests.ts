import { randomUUID } from "node:crypto";

import type { SubmissionResult } from "@conform-to/react";
import type { AppLoadContext } from "@remix-run/node";

import type { Once } from "~/platform/database/with-viewer.server";
import type { Source } from "~/platform/http/source.server";

const ORIGIN = "http://localhost:3000";

/** A page asked for by a browser with these cookies. */
export function getRequest(path: string, cookie?: string): Request {
  return new Request(ORIGIN + path, { headers: cookie ? { cookie } : {} });
}

/** A form sent by a browser with these cookies. @param key the same for the same form sent twice. */
export function postRequest(
  path: string,
  values: Readonly<Record<string, string>>,
  options: { cookie?: string; key?: string } = {},
): Request {
  const { cookie, key = randomUUID() } = options;
  return new Request(ORIGIN + path, {
    method: "POST",
    headers: cookie ? { cookie } : {},
    body: new URLSearchParams({ idempotencyKey: key, ...values }),
  });
}

/** The same form over a connection that is lost after a part of it. @param part a share of its length, 0 to 1. */
export async function cutOff(request: Request, part: number): Promise<Request> {
  const { url, method, headers } = request;
  const whole = new Uint8Array(await request.arrayBuffer());
  const arrived = whole.subarray(0, Math.floor(whole.length * part));
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent >= arrived.length) {
        controller.error(new Error("connection lost"));
        return;
      }
      controller.enqueue(arrived.slice(sent, sent + 16_384));
      sent += 16_384;
    },
  });
  return new Request(url, { method, headers, body, ...{ duplex: "half" } });
}

/** The rest of what a loader or an action gets. Each call comes from an address of its own. */
export function routeArgs(address: string = randomUUID()): {
  params: Record<string, string>;
  context: AppLoadContext;
} {
  return { params: {}, context: { nonce: "", clientAddress: address } as AppLoadContext };
}

/** Somebody unknown; each call comes from an address of its own. */
export function someSource(address: string = randomUUID()): Source {
  return { address, userAgent: "Tests", requestId: null };
}

/** A form never sent before. */
export function once(route = "/test"): Once {
  return { route, key: randomUUID(), requestHash: new Uint8Array(32) };
}

/** What a loader or action throws; fails when it throws nothing. */
export async function thrown(work: Promise<unknown>): Promise<Response> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Response) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** The form an action gave back, with its status; fails when the form was accepted. */
export function replyOf(answer: object): { status: number | undefined; result: SubmissionResult } {
  if (answer instanceof Response || !("data" in answer)) throw new Error("the form was accepted");
  const { data, init } = answer as { data: SubmissionResult; init: ResponseInit | null };
  return { status: init?.status, result: data };
}
