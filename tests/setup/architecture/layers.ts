/** The layer of a file, read from its path and suffix alone. */
export type Layer = "test" | "config" | "entry" | "route" | "flow" | "server" | "ui" | "pure";

/** The nouns in the order of the story: a module may depend only on modules to its left. */
export const STORY = [
  ...["communes", "people", "schemes"],
  ...["properties", "households", "imports", "messages", "owner-relations", "intake"],
  ...["matching", "tenancies", "guarantees", "invoices", "follow-up"],
  ...["notifications", "audit", "reports"],
] as const;

export function layerOf(file: string): Layer {
  if (file.startsWith("tests/") || /\.test\.tsx?$/.test(file)) return "test";
  if (!file.startsWith("app/")) return "config";
  if (/^app\/(root\.tsx|entry\.(client|server)\.tsx)$/.test(file)) return "entry";
  if (file.startsWith("app/routes/")) return "route";
  if (isServer(file)) return file.startsWith("app/flow/") ? "flow" : "server";
  return file.endsWith(".tsx") ? "ui" : "pure";
}

/** Also true of an import written without its extension: `./sign-tenancy.server`. */
export function isServer(file: string): boolean {
  return /\.server(\.tsx?)?$/.test(file);
}

export function isRawSql(file: string): boolean {
  return /[./]sql\.server(\.ts)?$/.test(file);
}

/** `tenancies` for `app/modules/tenancies/ui/tenancy-form.tsx`, null outside the modules. */
export function moduleOf(file: string): string | null {
  return /^app\/modules\/([^/]+)\//.exec(file)?.[1] ?? null;
}

/** The programs of the command line, which put the platform and the modules together. */
export function isLaunch(file: string): boolean {
  return file.startsWith("app/platform/launch/");
}
