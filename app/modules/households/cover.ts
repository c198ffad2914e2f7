import { z } from "zod";

import { dateField } from "~/platform/form-field";
import { addMonths, type LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

/** How long a cover may last at most; whoever is away longer hands the files over. */
export const COVER_MONTHS = 6;

/** Who sees to whose files, and when; both days included. It ends by itself. */
export interface Cover {
  absentId: string;
  coverId: string;
  fromOn: LocalDate;
  toOn: LocalDate;
}

const person = z.string({ error: "forms.error.requiredChoice" }).pipe(z.uuid("forms.error.choice"));

/** Names a cover. @param today Luxembourg's day; an absence of before needs none. */
export const nameCoverForm = (today: LocalDate) =>
  z
    .object({
      act: z.literal("name"),
      absentId: person,
      coverId: person,
      fromOn: dateField({ from: today, to: addMonths(today, 12) }),
      toOn: dateField({ from: today }),
    })
    .superRefine(({ absentId, coverId, fromOn, toOn }, context) => {
      const problem = (path: string, message: string) => {
        context.addIssue({ code: "custom", path: [path], message });
      };
      if (absentId === coverId) problem("coverId", "caseload.error.cover_self");
      if (toOn < fromOn) problem("toOn", "caseload.error.ends_before");
      else if (toOn > addMonths(fromOn, COVER_MONTHS)) problem("toOn", "caseload.error.too_long");
    });
export type NameCover = z.output<ReturnType<typeof nameCoverForm>>;

/** Ends a cover before its day. */
export const EndCoverForm = z.object({ act: z.literal("end"), id: z.uuid("forms.error.invalid") });

/** Everything that may be sent from the page of covers. */
export const coverActForm = (today: LocalDate) =>
  z.discriminatedUnion("act", [nameCoverForm(today), EndCoverForm]);
export type CoverAct = z.output<ReturnType<typeof coverActForm>>;

export type CoverRefusal =
  | "not_own_absence"
  | "unknown_colleague"
  | "covered_already"
  | "cover_away"
  | "covers_meanwhile"
  | "cover_over";

/** Is a cover in force on a day? */
export function isCovering({ fromOn, toOn }: Pick<Cover, "fromOn" | "toOn">, day: LocalDate) {
  return fromOn <= day && day <= toOn;
}

function overlaps(one: Pick<Cover, "fromOn" | "toOn">, other: Pick<Cover, "fromOn" | "toOn">) {
  return one.fromOn <= other.toOn && other.fromOn <= one.toOn;
}

/**
 * May this cover be named? One at a time for each absence; whoever is away covers nobody, and whoever covers somebody
 * names another cover for that person first, so that nothing is left to two absent people.
 *
 * @param named the covers that were not ended.
 */
export function mayCover(
  wanted: Cover,
  named: readonly Cover[],
  who: { accountId: string; isManager: boolean },
): Verdict<object, CoverRefusal> {
  if (!who.isManager && wanted.absentId !== who.accountId) return refuse("not_own_absence");
  const meanwhile = named.filter((cover) => overlaps(cover, wanted));
  if (meanwhile.some(({ absentId }) => absentId === wanted.absentId)) {
    return refuse("covered_already");
  }
  if (meanwhile.some(({ absentId }) => absentId === wanted.coverId)) return refuse("cover_away");
  if (meanwhile.some(({ coverId }) => coverId === wanted.absentId)) {
    return refuse("covers_meanwhile");
  }
  return accept();
}
