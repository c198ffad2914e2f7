import { readdirSync, readFileSync } from "node:fs";

import type { Sources } from "./source-tree";

const ROOTS = ["app", "prisma", "tests"];
const READ = /\.(ts|tsx|js|prisma)$/;
const MADE_BY_PROGRAMS = /^(app\/platform\/database\/generated|tests\/output)(\/|$)/;

/** Every file of the project's own folders and its configuration; the text of code and models is read. */
export function readSources(): Sources {
  const names = [
    ...ROOTS.flatMap(filesUnder),
    ...readdirSync(".").filter((name) => /\.config\.(ts|js)$/.test(name)),
  ];
  return new Map(names.map((name) => [name, READ.test(name) ? readFileSync(name, "utf8") : ""]));
}

function filesUnder(folder: string): string[] {
  if (MADE_BY_PROGRAMS.test(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
