import { createHmac } from "node:crypto";

import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import { z } from "zod";

import type { Once } from "../database/with-viewer.server";
import { requireSecret } from "../env.server";
import { formErrors } from "../form-errors";
import { fieldMessage, KEY_FIELD, SEEN_FIELD } from "../form-field";
import type { Refusal } from "../result";

type Reply = ReturnType<typeof data<SubmissionResult>>;

/** What a POST brought: either values and the key they were sent under, or the answer that shows what is wrong. */
export type ParsedForm<Value> =
  | {
      ok: true;
      value: Value;
      once: Once;
      /** The state of the record that the form showed, as the page gave it; null where it gave none. */
      seen: string | null;
      /**
       * The form again, everything kept, with the refusals' sentences (keys `<prefix>.<reason>`): at the field named
       * for a reason in `fields`, above the form for every other.
       */
      refuse(refusal: Refusal | readonly Refusal[], prefix: string, fields?: RefusalFields): Reply;
      /** The form again with one sentence above it, everything kept, and something to look at before it is sent again. */
      refuseWith<Shown extends object>(
        sentence: string,
        shown: Shown,
      ): ReturnType<typeof data<SubmissionResult & Shown>>;
      /** The form again, everything kept and nothing wrong, with values filled in for the person to check. */
      suggest(values: Readonly<Record<string, string>>): Reply;
    }
  | { ok: false; reply(): Reply };

/** Which field a refusal is about, by its reason; null and a reason left out: the form as a whole. */
export type RefusalFields = Readonly<Partial<Record<string, string | null>>>;

const LONGEST_FORM = 200_000;

/**
 * Reads a form against its schema; works the same with and without JavaScript.
 *
 * @throws Response 413 for a body beyond any form of the product, 400 for a body that is not a form or has no key.
 */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<z.output<Schema>>> {
  return readForm(request, await readAnyForm(request), schema);
}

/** A form as it came, judged by nothing. @throws Response 413 or 400, as `parseForm` does. */
export async function readAnyForm(request: Request): Promise<FormData> {
  if (Number(request.headers.get("content-length") ?? 0) > LONGEST_FORM) {
    throw new Response(null, { status: 413 });
  }
  return request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
}

/** What a form would answer with everything typed kept and nothing judged, to show it again. */
export function showAgain(fields: readonly (readonly [string, string])[]): SubmissionResult {
  const form = new FormData();
  for (const [name, text] of fields) form.append(name, text);
  const { initialValue } = parseWithZod(form, { schema: z.looseObject({}) }).reply();
  return { initialValue };
}

/** The same for a form whose body was read already, because it carries files. */
export function readForm<Schema extends z.ZodType>(
  request: Request,
  form: FormData,
  schema: Schema,
): ParsedForm<z.output<Schema>> {
  const key = form.get(KEY_FIELD);
  const seen = form.get(SEEN_FIELD);
  form.delete(KEY_FIELD);
  form.delete(SEEN_FIELD);
  const submission = parseWithZod(form, { schema, error: formErrors });
  const hideFields = [...form.keys()].filter((name) => /password/i.test(name));
  if (submission.status !== "success") {
    const status = submission.status === "error" ? 400 : 200;
    return { ok: false, reply: () => data(submission.reply({ hideFields }), { status }) };
  }
  if (typeof key !== "string" || key.length < 16 || key.length > 200) {
    throw new Response(null, { status: 400 });
  }
  return {
    ok: true,
    value: submission.value,
    seen: typeof seen === "string" ? seen : null,
    once: {
      route: new URL(request.url).pathname.replace(/\.data$/, ""),
      key,
      requestHash: hashOf(form),
    },
    suggest: (values) => {
      const { initialValue } = submission.reply({ hideFields });
      return data({ initialValue: { ...initialValue, ...values } }, { status: 200 });
    },
    refuse: (refusals, prefix, fields = {}) => {
      const formErrors: string[] = [];
      const fieldErrors: Record<string, string[]> = {};
      for (const { reason, detail } of [refusals].flat()) {
        const field = fields[reason];
        const sentences = field ? (fieldErrors[field] ??= []) : formErrors;
        sentences.push(fieldMessage(`${prefix}.${reason}`, detail));
      }
      return data(submission.reply({ formErrors, fieldErrors, hideFields }), { status: 409 });
    },
    refuseWith: (sentence, shown) => {
      const answer = submission.reply({ formErrors: [sentence], hideFields });
      return data({ ...answer, ...shown }, { status: 409 });
    },
  };
}

/** Keyed, because a form may hold a password and the hash is stored. */
function hashOf(form: FormData): Uint8Array<ArrayBuffer> {
  const hash = createHmac("sha256", requireSecret("sessionSecret"));
  for (const [name, value] of [...form.entries()].sort(([left], [right]) =>
    left < right ? -1 : 1,
  )) {
    hash.update(
      JSON.stringify([name, typeof value === "string" ? value : [value.name, value.size]]),
    );
  }
  return new Uint8Array(hash.digest());
}
