import { plant, type Planted } from "./plant";

/** Files that depend on what their layer or module may not know. */
export const PLANTED_DEPENDENCIES: readonly Planted[] = [
  ...plant(
    "layer-imports",
    [
      "a pure file imports React",
      "app/modules/people/a.ts",
      `import { useState } from "react"; export const a = useState;`,
    ],
    [
      "a pure file imports Remix",
      "app/platform/a.ts",
      `import { redirect } from "@remix-run/node"; export const a = redirect;`,
    ],
    [
      "a pure file imports Prisma",
      "app/modules/people/a.ts",
      `import { PrismaClient } from "@prisma/client"; export const a = PrismaClient;`,
    ],
    [
      "a pure file imports Node",
      "app/modules/people/a.ts",
      `import { readFileSync } from "node:fs"; export const a = readFileSync;`,
    ],
    [
      "a pure file imports Node without its prefix",
      "app/modules/people/a.ts",
      `import { readFileSync } from "fs"; export const a = readFileSync;`,
    ],
    [
      "a pure file imports an unlisted library",
      "app/modules/people/a.ts",
      `import pino from "pino"; export const a = pino;`,
    ],
    [
      "a pure file imports a server file",
      "app/modules/people/a.ts",
      `export { createAccount } from "./create-account.server"; export const a = 1;`,
    ],
    [
      "a pure file loads a server file on demand",
      "app/modules/people/a.ts",
      `export const a = () => import("./create-account.server");`,
    ],
    [
      "a pure file imports a type from a server file",
      "app/modules/people/a.ts",
      `export type A = typeof import("./create-account.server").createAccount;`,
    ],
    [
      "a pure file imports a component",
      "app/modules/tenancies/a.ts",
      `import { TenancyForm } from "./ui/tenancy-form"; export const a = TenancyForm;`,
    ],
    [
      "a component imports a server file",
      "app/modules/tenancies/ui/a.tsx",
      `import { signTenancy } from "../sign-tenancy.server"; export const A = signTenancy;`,
    ],
    [
      "a component imports Node",
      "app/ui/a.tsx",
      `import { join } from "node:path"; export const A = join;`,
    ],
    [
      "the browser's entry imports a server file",
      "app/platform/a.client.ts",
      `import { port } from "./env.server"; export const a = port;`,
    ],
    [
      "a primitive imports a module",
      "app/ui/a.tsx",
      `import { Tenancy } from "~/modules/tenancies/tenancy"; export const A = Tenancy;`,
    ],
    [
      "the platform imports a module",
      "app/platform/a.server.ts",
      `import { Tenancy } from "~/modules/tenancies/tenancy"; export const a = Tenancy;`,
    ],
    [
      "a server file imports another module's server file",
      "app/modules/tenancies/a.server.ts",
      `import { createAccount } from "~/modules/people/create-account.server"; export const a = createAccount;`,
    ],
    [
      "a server file imports a component",
      "app/modules/tenancies/a.server.ts",
      `import { TenancyForm } from "./ui/tenancy-form"; export const a = TenancyForm;`,
    ],
    [
      "a server file imports a route",
      "app/modules/tenancies/a.server.ts",
      `import { loader } from "~/routes/_public+/index"; export const a = loader;`,
    ],
    [
      "a module imports the flow",
      "app/modules/tenancies/a.server.ts",
      `import { stages } from "~/flow/stages"; export const a = stages;`,
    ],
    [
      "the flow imports a component",
      "app/flow/a.server.ts",
      `import { Button } from "~/ui/button"; export const a = Button;`,
    ],
    [
      "the flow imports a route",
      "app/flow/a.server.ts",
      `import { loader } from "~/routes/_public+/index"; export const a = loader;`,
    ],
    [
      "a route imports pg",
      "app/routes/_public+/a.tsx",
      `import pg from "pg"; export const loader = () => pg;`,
    ],
    [
      "a route imports the generated client",
      "app/routes/_public+/a.tsx",
      `import { PrismaClient } from "~/platform/database/generated/client"; export const loader = PrismaClient;`,
    ],
    [
      "a module imports the start program",
      "app/modules/tenancies/a.server.ts",
      `import { start } from "~/platform/launch/start.server"; export const a = start;`,
    ],
  ),
  ...plant(
    "story-direction",
    [
      "a module imports one further right",
      "app/modules/people/a.ts",
      `import { Tenancy } from "~/modules/tenancies/tenancy"; export const a = Tenancy;`,
    ],
    ["a module is not in the story", "app/modules/gadgets/a.ts", `export const a = 1;`],
  ),
  {
    rule: "import-cycle",
    wrong: "two files import each other",
    files: {
      "app/modules/people/a.ts": `import { b } from "./b"; export const a = () => b();`,
      "app/modules/people/b.ts": `import { a } from "~/modules/people/a"; export const b = () => a();`,
    },
  },
  ...plant("placement", [
    "a component stands beside the rules of a module",
    "app/modules/people/person-card.tsx",
    `export const PersonCard = () => null;`,
  ]),
];
