import { describe, expect, it } from "vitest";

import { Progress } from "./progress.server";

const STEPS = [
  { name: "build", label: "Building", seconds: 30 },
  { name: "fill", label: "Filling", seconds: 10 },
];

function watch(isTTY: boolean) {
  const said: string[] = [];
  let now = 0;
  const out = { isTTY, columns: 60, write: (text: string) => said.push(text) > 0 };
  const progress = new Progress(out, STEPS, () => now);
  const pass = (seconds: number) => {
    now += seconds * 1000;
  };
  return { said, progress, pass };
}

describe("without a terminal", () => {
  it("tells each step in a line, never going back", async () => {
    const { said, progress, pass } = watch(false);
    await progress.step("build", async () => {
      pass(40);
      return Promise.resolve();
    });
    await progress.step("fill", async () => {
      pass(6);
      progress.report("fill", 0.5, "households");
      progress.report("fill", 0.5, "households");
      pass(1);
      progress.report("fill", 0.6, "told too soon");
      return Promise.resolve();
    });
    progress.end();
    expect(said).toEqual([
      "  0 %  Building …\n",
      " 75 %  Building: done in 40.0 s\n",
      " 75 %  Filling …\n",
      " 87 %  Filling: households\n",
      "100 %  Filling: done in 7.0 s\n",
    ]);
  });
});

describe("on a terminal", () => {
  it("keeps to one line of its width and takes it away at the end", async () => {
    const { said, progress } = watch(true);
    await progress.step("build", () => new Promise((resolve) => setTimeout(resolve, 500)));
    progress.end();
    expect(said.length).toBeGreaterThan(1);
    for (const text of said) {
      expect(text.startsWith("\r\u001b[K")).toBe(true);
      expect(text.length).toBeLessThanOrEqual(4 + 59);
      expect(text).not.toContain("\n");
    }
    expect(said.at(-1)).toBe("\r\u001b[K");
  });
});

it("fails with the step it shows", async () => {
  const { progress } = watch(false);
  await expect(progress.step("build", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(progress.step("dance", () => Promise.resolve())).rejects.toThrow("not a step");
});
