import { environment } from "../env.server";

/** Connections of one kind (Prisma, SQL, queue) one process may hold. */
export const POOL_SIZE = 5;

/** @throws Error in a process that was started without a database. */
export function databaseUrl(): string {
  const url = environment().databaseUrl;
  if (url === undefined) throw new Error("this process was started without DATABASE_URL");
  return url;
}
