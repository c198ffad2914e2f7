/** The columns a list of tenancies may be sorted by. */
export const TENANCY_SORTS = ["code", "starts", "ends", "rent", "status"];
