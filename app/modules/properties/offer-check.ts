import { z } from "zod";

import { choiceField, longTextField, wholeNumberField } from "~/platform/form-field";
import { accept, refuse, type Verdict } from "~/platform/result";

/**
 * What is looked at before a family is brought into a dwelling: that it exists, that whoever offers it is who he says
 * and may let it, its papers, and that people can live in it (law and regulation of 20 December 2019).
 */
export const CHECK_KINDS = ["exists", "title", "papers", "habitability"] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** `waived`: not needed here, with the reason written down. */
export const CHECK_RESULTS = ["ok", "failed", "waived"] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

export interface OfferCheck {
  kind: CheckKind;
  result: CheckResult;
  /** Why it failed or is not needed; also to be read with a success. */
  note: string | null;
  checkedAt: Date;
}

const result = choiceField(CHECK_RESULTS).optional();
const note = longTextField(500).optional();
const line = z.object({ result, note }).prefault({});

/** The reviewer's checks, each answered or still open; what failed or was waived has a reason. */
export const ChecksForm = z
  .object({
    act: z.literal("check"),
    version: wholeNumberField(0, 1_000_000),
    exists: line,
    title: line,
    papers: line,
    habitability: line,
  } satisfies Record<CheckKind, typeof line> & Record<"act" | "version", z.ZodType>)
  .superRefine((form, context) => {
    for (const kind of CHECK_KINDS) {
      const { result, note } = form[kind];
      if ((result === "failed" || result === "waived") && note === undefined) {
        const message = "properties.error.check_reason";
        context.addIssue({ code: "custom", path: [kind, "note"], message });
      }
    }
  });
export type ChecksForm = z.output<typeof ChecksForm>;

export type ChecksRefusal = "check_open" | "check_failed";

/** Whether every check allows an offer to go on; names the first that does not. */
export function decideChecks(
  checks: readonly Pick<OfferCheck, "kind" | "result">[],
): Verdict<object, ChecksRefusal> {
  const failed = checks.find((check) => check.result === "failed");
  if (failed) return refuse("check_failed", { kind: failed.kind });
  const open = CHECK_KINDS.find((kind) => !checks.some((check) => check.kind === kind));
  return open ? refuse("check_open", { kind: open }) : accept({});
}
