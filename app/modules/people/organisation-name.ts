import type { OrganisationKind } from "./roles";
import type { Viewer } from "./viewer";

/** What everybody calls the organisations of the schemes; a document has the whole name. */
const SHORT_NAMES: Partial<Record<OrganisationKind, string>> = {
  lisko: "LISKO",
  ais: "AIS",
  wunnengshellef: "Wunnengshëllef",
};

/** The short name of what somebody works for; the whole one where there is no other, null for an owner. */
export function organisationShortName({
  organisationKind,
  organisationName,
}: Pick<Viewer, "organisationKind" | "organisationName">): string | null {
  return (organisationKind && SHORT_NAMES[organisationKind]) ?? organisationName;
}
