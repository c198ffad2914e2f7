import type { TextKey } from "~/i18n/text";

/** The ends of the keys of one family of texts. */
type EndsOf<Family extends string, Key = TextKey> = Key extends `${Family}.${infer End}`
  ? End
  : never;

/** The next things a landlord can do, as their sentences name them. */
export type NextKey = EndsOf<"properties.next">;

/** The stages of the story, as their names are translated. */
export type StageKey = EndsOf<"tenancies.stage">;
