import { recordOwner } from "~/flow/record-owner.server";
import type { NewRelation } from "~/modules/owner-relations/relation-forms";
import type { Viewer } from "~/modules/people/viewer";

import { once } from "../setup/requests";

/** Somebody who called: a name and a number unless told otherwise. @returns the relation's id. */
export async function makeOwner(
  viewer: Viewer,
  wishes: Partial<NewRelation> = {},
): Promise<string> {
  const result = await recordOwner(viewer, once(), {
    ...{ name: "Nicole Thill", phone: "+352 621 300 100", language: "lb", source: "call" },
    ...wishes,
  });
  if (!result.ok) throw new Error(result.reason);
  return result.relationId;
}
