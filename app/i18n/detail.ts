import { isLocalDate } from "~/platform/local-date";

import { formatDate, formatMoney } from "./format";
import type { Language } from "./languages";
import type { TextValues } from "./text";

/**
 * Makes the figures of a verdict or of a packed message ready for their sentence: `overCents: 3800` fills `{over}`
 * with `38,00 €`, `freeOn: "2027-03-01"` fills `{free}` with `1er mars 2027`; every other value stays as it is.
 */
export function formatDetail(
  detail: Readonly<Record<string, string | number>>,
  language: Language,
): TextValues {
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => {
      if (name.endsWith("Cents") && Number.isSafeInteger(Number(value))) {
        return [name.slice(0, -"Cents".length), formatMoney(BigInt(value), language)];
      }
      if (name.endsWith("On") && typeof value === "string" && isLocalDate(value)) {
        return [name.slice(0, -"On".length), formatDate(value, language)];
      }
      return [name, value];
    }),
  );
}
