import type { SchemeKey } from "~/modules/schemes/scheme";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import type { TenancyStatus } from "./tenancy";
import type { TenancyLabel } from "./tenancy-label";

/** The columns a list of tenancies may be sorted by. */
export const TENANCY_SORTS = ["code", "starts", "ends", "rent", "status"];

/** A tenancy in the list. */
export interface TenancyRow extends TenancyLabel {
  id: string;
  scheme: SchemeKey;
  status: TenancyStatus;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
  rentCents: Cents;
}
