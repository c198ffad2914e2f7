/** A migrated database that belongs to one test file. */
export interface TestDatabase {
  url: string;
  /** False on the embedded database, which runs one transaction at a time. */
  isPostgres: boolean;
  close(): Promise<void>;
}
