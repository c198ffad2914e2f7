import type { TextKey } from "~/i18n/text";
import { LANGUAGES } from "~/modules/households/household";
import { languageName } from "~/modules/households/household-texts";

import { AGES, type Grouping, SIZES, WAITS } from "./group";

/* Translation keys of the groups. */

const isOneOf = <Code extends string>(codes: readonly Code[], text: string): text is Code =>
  codes.some((code) => code === text);

/** What a group is called; null for a commune and an office, which have names of their own. */
export function groupText(grouping: Grouping, group: string): TextKey | null {
  if (grouping === "size" && isOneOf(SIZES, group)) return `fairness.size.${group}`;
  if (grouping === "age" && isOneOf(AGES, group)) return `fairness.age.${group}`;
  if (grouping === "waiting" && isOneOf(WAITS, group)) return `fairness.waiting.${group}`;
  if (grouping === "language" && isOneOf(LANGUAGES, group)) return languageName(group);
  return null;
}
