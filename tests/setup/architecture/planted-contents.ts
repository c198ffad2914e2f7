import { lines } from "./clean-tree";
import { plant, type Planted } from "./plant";

const ONE = "export const a = 1;";

/** Files that contain, write or are called what they should not. */
export const PLANTED_CONTENTS: readonly Planted[] = [
  ...plant(
    "raw-sql",
    [
      "$queryRaw in a server file",
      "app/modules/people/a.server.ts",
      "export const a = (tx) => tx.$queryRaw`x`;",
    ],
    [
      "$executeRawUnsafe in the flow",
      "app/flow/a.server.ts",
      `export const a = (tx) => tx.$executeRawUnsafe("x");`,
    ],
    [
      "a select in a server file",
      "app/modules/people/a.server.ts",
      `export const a = (client) => client.query("select id from account");`,
    ],
    [
      "a statement with holes in a route",
      "app/routes/_public+/a.tsx",
      "export const loader = (id) => `delete from account where id = ${id}`;",
    ],
    [
      "a statement in a pure file",
      "app/modules/people/a.ts",
      "export const a = `\n  with old as (select 1) select * from old`;",
    ],
  ),
  ...plant(
    "foreign-write",
    [
      "a module inserts into another's table",
      "app/modules/people/a.sql.server.ts",
      `export const a = "insert into tenancy (id) values ($1)";`,
    ],
    [
      "a module updates another's table under an alias",
      "app/modules/people/a.sql.server.ts",
      "export const a = `with x as (update public.tenancy as t set id = $1 returning *) select * from x`;",
    ],
    [
      "a module deletes from another's table",
      "app/modules/people/a.sql.server.ts",
      `export const a = 'delete from only "tenancy"';`,
    ],
    [
      "a module writes a table nobody can read",
      "app/modules/people/a.sql.server.ts",
      "export const a = (t) => `update ${t} set id = 1`;",
    ],
    [
      "a module creates another's row",
      "app/modules/people/a.server.ts",
      `export const a = (tx) => tx.tenancy.create({ data: {} });`,
    ],
    [
      "a module nests another's row",
      "app/modules/tenancies/a.server.ts",
      `export const a = (tx) => tx.tenancy.create({ data: { account: { create: {} } } });`,
    ],
    [
      "a module writes a table of the platform",
      "app/modules/people/a.server.ts",
      `export const a = (tx) => tx.attempt.deleteMany({});`,
    ],
    [
      "the platform writes a module's table",
      "app/platform/a.server.ts",
      `export const a = (tx) => tx.account.upsert({});`,
    ],
    [
      "the flow writes a table itself",
      "app/flow/a.server.ts",
      `export const a = (tx) => tx.tenancy.updateMany({});`,
    ],
  ),
  ...plant(
    "route-tables",
    [
      "a route reads a table",
      "app/routes/_public+/a.tsx",
      `export const loader = (tx) => tx.account.findMany();`,
    ],
    [
      "a route writes a table",
      "app/routes/_public+/a.tsx",
      `export const action = (tx) => tx.account.update({});`,
    ],
  ),
  ...plant(
    "guarded-routes",
    [
      "a loader without a permission",
      "app/routes/_app+/a.tsx",
      `export async function loader({ request }) { return request.url; }`,
    ],
    [
      "an action without a permission",
      "app/routes/_app+/a.tsx",
      `export const action = async ({ request }) => request.formData();`,
    ],
    [
      "a loader that reads before it asks",
      "app/routes/_app+/a.tsx",
      `export async function loader({ request }) { const rows = await read(); await requirePermission(request, "x"); return rows; }`,
    ],
    [
      "a loader that does not wait for the answer",
      "app/routes/_app+/a.tsx",
      `export async function loader({ request }) { void requirePermission(request, "x"); return await read(); }`,
    ],
    [
      "a loader made elsewhere",
      "app/routes/_app+/a.tsx",
      `export { loader } from "~/routes/_public+/index"; export const a = 1;`,
    ],
    [
      "a loader made by a function",
      "app/routes/_app+/a.tsx",
      `export const loader = made(async () => { await requirePermission(); });`,
    ],
  ),
  ...plant(
    "barrel",
    ["an index file", "app/modules/people/index.ts", `export const a = 1;`],
    ["a file that passes everything on", "app/modules/people/a.ts", `export * from "./role";`],
    [
      "a file that only passes names on",
      "app/modules/people/a.ts",
      `export { Role } from "./role";`,
    ],
  ),
  ...[
    "app/utils/a.ts",
    "app/ui/form-helpers.tsx",
    "app/modules/people/common.ts",
    "tests/misc/a.ts",
    "app/platform/session-manager.server.ts",
    "app/ui/util.css",
  ].flatMap((file) => plant("empty-name", [`a name that fits everything: ${file}`, file, ONE])),
  ...[
    "app/ui/TenancyCard.tsx",
    "app/modules/people/create_account.server.ts",
    "app/modules/People/a.ts",
  ].flatMap((file) => plant("kebab-case", [`a name not in kebab case: ${file}`, file, ONE])),
  ...plant(
    "file-length",
    ["a source file of 301 lines", "app/modules/people/a.ts", lines(301)],
    ["a test of 301 lines", "tests/integration/a.test.ts", lines(301)],
  ),
  ...plant(
    "default-export",
    ["a default function", "app/ui/a.tsx", `export default function A() { return null; }`],
    ["a default expression", "app/modules/people/a.ts", `export default 1;`],
    [
      "a name exported as default",
      "app/modules/people/a.ts",
      `const a = 1; export { a as default };`,
    ],
  ),
  ...[
    "new Date()",
    "Date.now()",
    "Date()",
    "Math.random()",
    "Temporal.Now.plainDateISO()",
    "crypto.randomUUID()",
    "globalThis.crypto.randomUUID()",
    "performance.now()",
  ].flatMap((code) =>
    plant("pure-time-and-chance", [
      `${code} in a pure file`,
      "app/modules/people/a.ts",
      `export const a = () => ${code};`,
    ]),
  ),
  ...plant(
    "environment-access",
    [
      "process.env in a server file",
      "app/platform/a.server.ts",
      `export const a = process.env.HOME;`,
    ],
    [
      "env imported from node:process",
      "app/platform/a.server.ts",
      `import { env } from "node:process"; export const a = env.HOME;`,
    ],
    [
      "process.env in a test",
      "tests/integration/a.test.ts",
      `export const { HOME } = process.env;`,
    ],
  ),
];
