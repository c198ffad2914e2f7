import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../../prisma/seed/demo-accounts";
import { paths } from "../../paths";
import type { Environment } from "../env.server";
import { setupToken } from "../setup-token.server";
import { closeConnectionPool } from "../sql.server";
import { administratorExists } from "./administrator-exists.sql.server";

/** What the terminal says when everything runs: the address, and how to get in. */
export async function welcome(settings: Environment): Promise<string> {
  const lines = ["", `Wunnbréck runs at ${settings.appUrl}`, ""];
  if (settings.demoWorld) lines.push(...demoAccounts());
  else if (!(await administratorExists().finally(closeConnectionPool))) {
    lines.push(
      "Create the first administrator here (the link works until there is one):",
      `  ${settings.appUrl}${paths.setup(setupToken())}`,
    );
  }
  return [...lines, "", "Ctrl-C stops it.", ""].join("\n");
}

function demoAccounts(): string[] {
  const widest = (pick: (account: (typeof DEMO_ACCOUNTS)[number]) => string) =>
    Math.max(...DEMO_ACCOUNTS.map((account) => pick(account).length));
  const roles = widest(({ role }) => role);
  const emails = widest(({ email }) => email);
  return [
    `Demo accounts, all with the password ${DEMO_PASSWORD}:`,
    ...DEMO_ACCOUNTS.map(({ role, email, name }) =>
      [" ", role.replaceAll("_", " ").padEnd(roles), email.padEnd(emails), name].join(" "),
    ),
  ];
}
