import type { RuleName } from "./check-architecture";

export interface Planted {
  rule: RuleName;
  /** What is wrong, in the words of the test report. */
  wrong: string;
  /** Files laid over the clean tree. */
  files: Record<string, string>;
}

/** Rows of what is wrong, in which file, with which text, all of them caught by one rule. */
export function plant(
  rule: RuleName,
  ...rows: [wrong: string, file: string, text: string][]
): Planted[] {
  return rows.map(([wrong, file, text]) => ({ rule, wrong, files: { [file]: text } }));
}
