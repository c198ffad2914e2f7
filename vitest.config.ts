import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

const UNEXPECTED = "tests/setup/fail-on-console-error.ts";

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["app/**/*.test.{ts,tsx}", "tests/*.test.ts"],
          setupFiles: [UNEXPECTED],
        },
      },
    ],
  },
});
