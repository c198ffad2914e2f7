import { foreignWrites, rawSql, routeTables } from "./database-rules";
import { layerImports } from "./import-rules";
import { defaultExports, environmentAccess, pureTimeAndChance } from "./purity-rules";
import { guardedRoutes } from "./route-rules";
import { barrels, emptyNames, fileLength, kebabNames } from "./shape-rules";
import { parseSources, type Rule, type Sources, type Violation } from "./source-tree";
import { importCycles, placement, storyDirection } from "./story-rules";

/** Every rule of the architecture, by the name its violations carry. */
export const RULES = {
  "layer-imports": layerImports,
  "story-direction": storyDirection,
  "import-cycle": importCycles,
  placement,
  "raw-sql": rawSql,
  "foreign-write": foreignWrites,
  "route-tables": routeTables,
  "guarded-routes": guardedRoutes,
  barrel: barrels,
  "empty-name": emptyNames,
  "kebab-case": kebabNames,
  "file-length": fileLength,
  "default-export": defaultExports,
  "pure-time-and-chance": pureTimeAndChance,
  "environment-access": environmentAccess,
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** Judges a tree of sources, real or planted. */
export function checkArchitecture(sources: Sources): Violation[] {
  const files = parseSources(sources);
  return Object.values<Rule>(RULES).flatMap((rule) => rule(files, sources));
}
