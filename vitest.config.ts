import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

const NO_UNEXPECTED_ERRORS = "tests/setup/fail-on-console-error.ts";
const WITH_DATABASE = ["integration", "flow", "permissions", "routes"];

/*
 * Three kinds of tests, one after the other: pure ones beside the source, those on a real database, and the journeys
 * in a browser. The embedded database takes about 1 GB, hence two workers at most.
 */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "app/**/*.test.{ts,tsx}",
            "prisma/**/*.test.ts",
            "tests/*.test.ts",
            "tests/setup/**/*.test.ts",
          ],
          setupFiles: [NO_UNEXPECTED_ERRORS],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: WITH_DATABASE.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
          globalSetup: "tests/setup/prepare-database.ts",
          setupFiles: [NO_UNEXPECTED_ERRORS, "tests/setup/use-database.ts"],
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/setup/start-product.ts",
          sequence: { groupOrder: 3 },
          maxConcurrency: 2,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
