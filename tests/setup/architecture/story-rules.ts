import { isServer, layerOf, moduleOf, STORY } from "./layers";
import type { Rule, SourceFile, Violation } from "./source-tree";

const ORDER: readonly string[] = STORY;

/** A module depends only on modules to its left in the story, and every module is in the story. */
export const storyDirection: Rule = (files) =>
  files
    .filter((file) => layerOf(file.path) !== "test")
    .flatMap((file) => {
      const own = moduleOf(file.path);
      if (own === null) return [];
      if (!ORDER.includes(own)) return [unknownModule(file, own)];
      return file.imports.flatMap((entry) => {
        const other = moduleOf(entry.target ?? "");
        if (other === null || ORDER.indexOf(other) <= ORDER.indexOf(own)) return [];
        const message = `${own} imports ${entry.specifier}: ${other} comes later in the story`;
        return { rule: "story-direction", file: file.path, line: entry.line, message };
      });
    });

/** No group of files loads itself in a circle, whatever the layer. */
export const importCycles: Rule = (files) => {
  const graph = new Map(files.map((file) => [file.path, file]));
  const finished = new Set<string>();
  const found: Violation[] = [];
  const follow = (file: SourceFile, trail: readonly string[]) => {
    const path = [...trail, file.path];
    for (const { target, typeOnly, line } of file.imports) {
      const next = graph.get(target ?? "");
      if (typeOnly || !next || finished.has(next.path)) continue;
      const start = path.indexOf(next.path);
      if (start < 0) follow(next, path);
      else {
        const message = `imports itself: ${[...path.slice(start), next.path].join(" → ")}`;
        found.push({ rule: "import-cycle", file: file.path, line, message });
      }
    }
    finished.add(file.path);
  };
  for (const file of files) if (!finished.has(file.path)) follow(file, []);
  return found;
};

/** Components of a module stand in its ui folder, and code of the flow in server files or pure ones. */
export const placement: Rule = (files) =>
  files
    .filter((file) => layerOf(file.path) !== "test")
    .flatMap((file) => {
      const component = file.path.endsWith(".tsx") && !isServer(file.path);
      const inModule =
        moduleOf(file.path) !== null && !/^app\/modules\/[^/]+\/ui\//.test(file.path);
      const inFlow = file.path.startsWith("app/flow/");
      if (!component || !(inModule || inFlow)) return [];
      const message = "a component stands in ui/, app/ui or routes";
      return { rule: "placement", file: file.path, line: 1, message };
    });

function unknownModule(file: SourceFile, own: string): Violation {
  const message = `${own} has no place in the story (tests/setup/architecture/layers.ts)`;
  return { rule: "story-direction", file: file.path, line: 1, message };
}
