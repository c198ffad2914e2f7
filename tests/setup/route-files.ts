import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/** A route with what its own source says about it. */
export interface RouteFile {
  id: string;
  file: string;
  /** Without slashes at its ends, e.g. `tenancies/:tenancyId/close`. */
  path: string;
  hasLoader: boolean;
  hasAction: boolean;
  /** It draws a page, so it also answers at `.data`. */
  isPage: boolean;
  /** The permission its loader asks for (or its action, without a loader); null when it names none. */
  permission: string | null;
  /** The permission its action asks for first; null when it names none. */
  actionPermission: string | null;
}

interface ListedRoute {
  id: string;
  file: string;
  path?: string;
  children?: ListedRoute[];
}

/** Every route of the product, as Remix finds them. Layouts without a path of their own are left out. */
export async function routeFiles(): Promise<RouteFile[]> {
  const { stdout } = await promisify(execFile)("node_modules/.bin/remix", ["routes", "--json"], {
    maxBuffer: 10_000_000,
  });
  const listed = JSON.parse(stdout.slice(stdout.indexOf("["))) as ListedRoute[];
  const leaves = listed.flatMap((route) => flatten(route, ""));
  return Promise.all(leaves.map(describe));
}

function flatten(route: ListedRoute, above: string): { id: string; file: string; path: string }[] {
  const path = [above, route.path ?? ""].filter(Boolean).join("/").replace(/\/+/g, "/");
  const below = (route.children ?? []).flatMap((child) => flatten(child, path));
  const isLayout = route.children !== undefined && route.children.length > 0;
  const trimmed = path.replace(/^\/|\/$/g, "");
  return isLayout ? below : [{ id: route.id, file: route.file, path: trimmed }, ...below];
}

async function describe(route: { id: string; file: string; path: string }): Promise<RouteFile> {
  const source = await readFile(`app/${route.file}`, "utf8");
  const loader = source.search(/export (?:async function|const) loader\b/);
  const action = source.search(/export (?:async function|const) action\b/);
  const from = loader >= 0 ? loader : Math.max(action, 0);
  return {
    ...route,
    hasLoader: loader >= 0,
    hasAction: action >= 0,
    isPage: /export default/.test(source),
    permission: permissionAfter(source, from),
    actionPermission: action >= 0 ? permissionAfter(source, action) : null,
  };
}

function permissionAfter(source: string, from: number): string | null {
  return /requirePermission\(\s*request,\s*"([^"]+)"/.exec(source.slice(from))?.[1] ?? null;
}
