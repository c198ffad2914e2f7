import type { Viewer } from "~/modules/people/viewer";

/** The first lock: intake is of one house, the viewer's. @throws Response 403 without one. */
export function houseOf({ organisationId }: Viewer): string {
  if (!organisationId) throw new Response(null, { status: 403 });
  return organisationId;
}
