/** A small tree that breaks no rule; every planted violation is laid over it. */
export const CLEAN: Record<string, string> = {
  "prisma/models/people.prisma": `model Account {\n  id String @id\n  memberships Membership[]\n\n  @@map("account")\n}\n\nmodel Membership {\n  id String @id\n  account Account @relation(fields: [accountId], references: [id])\n  accountId String\n\n  @@map("membership")\n}\n`,
  "prisma/models/tenancies.prisma": `model Tenancy {\n  id String @id\n  parties TenancyParty[]\n  account Account?\n\n  @@map("tenancy")\n}\n\nmodel TenancyParty {\n  id String @id\n\n  @@map("tenancy_party")\n}\n`,
  "prisma/models/platform.prisma": `model Attempt {\n  key String @id\n\n  @@map("attempt")\n}\n`,
  "app/paths.ts": `export const paths = { home: () => "/" };\n`,
  "app/root.tsx": `import "~/ui/tokens.css";\nexport default function App() { return null; }\n`,
  "app/platform/result.ts": `export interface Refusal { ok: false }\n`,
  "app/platform/database/with-viewer.server.ts": `export const begin = "select set_config('role', $1, true)";\nexport const release = (tx) => tx.$queryRaw\`select 1\`;\n`,
  "app/platform/attempts.server.ts": `export const reset = (tx) => tx.attempt.deleteMany();\n`,
  "app/platform/env.server.ts": `export const port = process.env.PORT;\n`,
  "app/platform/launch/start.server.ts": `import { signTenancy } from "~/flow/04-sign-tenancy.server";\nexport const start = signTenancy;\n`,
  "app/ui/button.tsx": `import { clsx } from "clsx";\nexport const Button = () => clsx("a");\n`,
  "app/modules/people/role.ts": `import { z } from "zod";\nexport const Role = z.enum(["lisko_manager"]);\n`,
  "app/modules/people/create-account.server.ts": `export const createAccount = (tx) => tx.account.create({ data: { memberships: { create: { id: "a" } } } });\n`,
  "app/modules/tenancies/tenancy.ts": `import { z } from "zod";\nimport { type Refusal } from "~/platform/result";\nimport { Role } from "~/modules/people/role";\nexport const Tenancy = z.object({ role: Role, at: z.string() });\nexport const day = (text: string): Date => new Date(text);\nexport type Answer = Refusal;\n`,
  "app/modules/tenancies/sign-tenancy.server.ts": `import { Tenancy } from "./tenancy";\nexport const signTenancy = (tx) => { const update = "Please update account settings"; return tx.tenancy.update({ where: { account: { id: update } }, data: Tenancy }); };\n`,
  "app/modules/tenancies/hold-tenancy.sql.server.ts": `export const hold = "select id from account where id = $1 for update; insert into tenancy (id) values ($1) on conflict (id) do update set id = $1";\n`,
  "app/modules/tenancies/ui/tenancy-form.tsx": `import { Tenancy } from "../tenancy";\nimport { Button } from "~/ui/button";\nexport const TenancyForm = () => [Button, Tenancy];\n`,
  "app/modules/tenancies/tenancy.test.ts": `import { readFileSync } from "node:fs";\nexport const at = [new Date(), readFileSync];\n`,
  "app/flow/stages.ts": `import { Tenancy } from "~/modules/tenancies/tenancy";\nexport const stages = [Tenancy];\n`,
  "app/flow/04-sign-tenancy.server.ts": `import { signTenancy as sign } from "~/modules/tenancies/sign-tenancy.server";\nimport { createAccount } from "~/modules/people/create-account.server";\nexport const signTenancy = [sign, createAccount];\n`,
  "app/routes/_app+/tenancies+/$tenancyId.tsx": `import { signTenancy } from "~/flow/04-sign-tenancy.server";\nimport { TenancyForm } from "~/modules/tenancies/ui/tenancy-form";\nexport async function loader({ request }) { const viewer = await requirePermission(request, "tenancy:read"); return viewer; }\nexport const action = async ({ request }) => { const viewer = await requirePermission(request, "tenancy:sign"); await request.formData(); return signTenancy(viewer); };\nexport default TenancyForm;\n`,
  "app/routes/_public+/index.tsx": `export async function loader() { return null; }\nexport default function Home() { return null; }\n`,
};

/** Sources no rule may object to, though they come close. */
export const ALLOWED: Record<string, Record<string, string>> = {
  "300 lines": { "app/modules/people/a.ts": lines(300) },
  "texts of any length": { "app/i18n/fr/people.ts": lines(900) },
  "words inside words": { "app/ui/commonwealth-misconduct.tsx": "export const a = 1;" },
  "types that name each other": {
    "app/modules/people/a.ts": `import type { B } from "./b";\nexport interface A { b: B }`,
    "app/modules/people/b.ts": `import type { A } from "./a";\nexport interface B { a: A }`,
  },
  "a library's types in a pure file": {
    "app/modules/people/a.ts": `import type { Polygon } from "geojson";\nexport type A = Polygon;`,
  },
  "a module's reading by SQL in a route": {
    "app/routes/_public+/a.tsx": `import { hold } from "~/modules/tenancies/hold-tenancy.sql.server";\nexport const loader = () => hold;`,
  },
  "a role as data": { "app/modules/people/a.ts": `export const role = "lisko_manager";` },
  "Node in a module's server file": {
    "app/modules/people/a.server.ts": `import { createHash } from "node:crypto"; export const a = createHash;`,
  },
};

/** A source of so many lines. */
export function lines(count: number): string {
  return Array.from({ length: count }, (_, n) => `export const l${n} = ${n};`).join("\n");
}
