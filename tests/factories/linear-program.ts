import type { PairRows } from "~/modules/matching/engine/pair-rows";

/** The plan with the most points as a linear program, in the CPLEX format that HiGHS reads. */
export function linearProgram({ rows, starts, ends, column, points }: PairRows): string {
  const ofColumn = new Map<number, string[]>();
  const goals: string[] = [];
  const limits: string[] = [];
  for (let row = 0; row < rows; row++) {
    const names: string[] = [];
    for (let pair = starts[row] ?? 0; pair < (ends[row] ?? 0); pair++) {
      const name = `x${pair}`;
      names.push(name);
      goals.push(`${points[pair] ?? 0} ${name}`);
      const other = column[pair] ?? 0;
      ofColumn.set(other, [...(ofColumn.get(other) ?? []), name]);
    }
    if (names.length > 0) limits.push(` d${row}: ${names.join(" + ")} <= 1`);
  }
  for (const [other, names] of ofColumn) limits.push(` h${other}: ${names.join(" + ")} <= 1`);
  const wrapped = (terms: string[]) => terms.join("\n + ");
  return `Maximize\n obj: ${wrapped(goals)}\nSubject To\n${limits.map((one) => one.replaceAll(" + ", "\n + ")).join("\n")}\nEnd\n`;
}
