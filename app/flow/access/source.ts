/** Where a request of somebody who is not signed in comes from. */
export interface Source {
  /** Network address, for the limits alone; never stored as it is. */
  address: string;
  userAgent: string | null;
  requestId: string | null;
}
