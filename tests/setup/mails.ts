import { Logger, runOnce } from "graphile-worker";

import { workerTasks } from "~/flow/worker-tasks.server";
import { environment } from "~/platform/env.server";
import { connectionPool } from "~/platform/sql.server";

/** Runs every waiting job; one that fails is told of. */
export async function runJobs(): Promise<void> {
  const failures: unknown[] = [];
  await runOnce({
    connectionString: environment().databaseUrl,
    maxPoolSize: 1,
    concurrency: 1,
    noHandleSignals: true,
    noPreparedStatements: true,
    taskList: workerTasks,
    logger: new Logger(() => (level, message) => {
      if (String(level) === "error") failures.push(message);
    }),
  });
  if (failures.length > 0) throw new Error(failures.join("\n"));
}

interface KeptMail {
  subject: string;
  text: string;
  language: string;
}

/** The mails to an address, the oldest first. */
export async function mailsTo(email: string): Promise<KeptMail[]> {
  const { rows } = await connectionPool().query<KeptMail>(
    "select subject, text, language from kept_mail where recipient = $1 order by created_at",
    [email],
  );
  return rows;
}

/** The token in the link of a mail. */
export function tokenIn(mail: { text: string } | undefined): string {
  const token = /[?&]token=([\w-]+)/.exec(mail?.text ?? "")?.[1];
  if (!token) throw new Error("the mail has no link with a token");
  return token;
}
