/** Part of the name of every test that needs a real PostgreSQL server, so that a report can say why it was skipped. */
export const POSTGRES_ONLY = "[PostgreSQL]";
