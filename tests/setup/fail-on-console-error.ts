import { afterEach, beforeEach, vi, type MockInstance } from "vitest";

let errors: MockInstance<typeof console.error>;

beforeEach(() => {
  errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
});

/**
 * An error nobody expected fails the test that caused it. A test that expects one empties the list itself:
 * `expect(console.error).toHaveBeenCalledWith(…)` and then `vi.mocked(console.error).mockClear()`.
 */
afterEach(() => {
  const unexpected = errors.mock.calls.map((call) => call.map(String).join(" "));
  errors.mockRestore();
  if (unexpected.length > 0) throw new Error(`Unexpected console.error: ${unexpected.join("\n")}`);
});
