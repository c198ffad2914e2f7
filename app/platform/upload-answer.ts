/** What a browser gets that sends its files one by one. */
export interface UploadAnswer {
  /** How many were taken. */
  added: number;
  /** Packed messages of those that were not, see `fieldMessage`; empty when all were taken. */
  reasons: readonly string[];
}
