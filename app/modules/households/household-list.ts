/** The columns a list of households may be sorted by. */
export const HOUSEHOLD_SORTS = ["code", "registered", "deadline", "status"];
