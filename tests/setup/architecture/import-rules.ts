import { builtinModules } from "node:module";

import { isLaunch, isServer, layerOf, moduleOf, type Layer } from "./layers";
import type { Import, Rule, SourceFile } from "./source-tree";

const BUILTIN = new Set(builtinModules);
const DATABASE = /^(@prisma\/|pg$|pg\/|@electric-sql\/|graphile-worker)/;
const FRAMEWORK = /^(react|react-dom|react-i18next|@remix-run\/[^/]+|express|lucide-react)(\/|$)/;

/** Libraries without clock, chance or I/O, which a domain file may use. */
const DETERMINISTIC = /^(zod|temporal-polyfill|ibantools|uqr)(\/|$)/;

type Verdict = string | null;
type Judge = (file: SourceFile, entry: Import) => Verdict;

/** What each layer may not import. Each answer completes the sentence "… imports X: …". */
const JUDGES: Partial<Record<Layer, Judge>> = {
  pure: (file, entry) =>
    serverCode(entry) ?? libraryOf(file, entry) ?? componentCode(entry) ?? outward(file, entry),

  ui: (file, entry) => serverCode(entry) ?? outward(file, entry),

  server: (file, entry) => {
    if (isLaunch(file.path)) return null;
    const target = entry.target ?? "";
    if (/\.tsx$/.test(target) && !isServer(target)) return "server code draws no component";
    if (isServer(target) && moduleOf(target) && moduleOf(target) !== moduleOf(file.path))
      return "only the flow and the routes call a module's server files from outside";
    return outward(file, entry);
  },

  flow: (_file, { target }) =>
    target?.startsWith("app/routes/") || (/\.tsx$/.test(target ?? "") && !isServer(target ?? ""))
      ? "the flow knows neither routes nor components"
      : null,

  route: (_file, { specifier, target }) =>
    DATABASE.test(specifier) || /\/generated\//.test(target ?? "")
      ? "a route never reaches for the database"
      : null,
};

/** Forbidden imports by suffix and layer. */
export const layerImports: Rule = (files) =>
  files.flatMap((file) => {
    const judge = JUDGES[layerOf(file.path)];
    if (!judge) return [];
    return file.imports.flatMap((entry) => {
      const reason = judge(file, entry);
      if (!reason) return [];
      return {
        rule: "layer-imports",
        file: file.path,
        line: entry.line,
        message: `imports ${entry.specifier}: ${reason}`,
      };
    });
  });

function serverCode({ specifier, target }: Import): Verdict {
  if (isServer(target ?? "")) return "a .server file never reaches the browser";
  if (specifier.startsWith("node:") || BUILTIN.has(specifier)) return "Node is server code";
  return DATABASE.test(specifier) ? "the database is server code" : null;
}

/** Libraries a pure file may not load; types of theirs are erased. */
function libraryOf(file: SourceFile, { specifier, typeOnly }: Import): Verdict {
  if (/^[.~]/.test(specifier) || typeOnly) return null;
  if (FRAMEWORK.test(specifier)) return "a pure file knows no framework";
  if (!isDomain(file.path) || DETERMINISTIC.test(specifier)) return null;
  return "a domain file uses only zod and listed deterministic libraries";
}

function componentCode({ target }: Import): Verdict {
  return /\.tsx$/.test(target ?? "") ? "a pure file knows no component" : null;
}

/** Dependencies that would turn the layers round: towards the routes, the flow, the modules. */
function outward(file: SourceFile, { target }: Import): Verdict {
  if (target === null || isLaunch(file.path)) return null;
  if (target.startsWith("app/routes/")) return "only Remix knows the routes";
  if (target.startsWith("app/flow/") && !file.path.startsWith("app/flow/"))
    return "the flow is above the modules";
  if (moduleOf(target) && /^app\/(platform|ui|i18n)\//.test(file.path))
    return "platform, ui and i18n hold no domain";
  return isLaunch(target) ? "nothing depends on the programs that start the product" : null;
}

function isDomain(file: string): boolean {
  return moduleOf(file) !== null || file.startsWith("app/flow/");
}
