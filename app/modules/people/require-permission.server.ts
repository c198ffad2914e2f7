import { redirect } from "@remix-run/node";

import { paths } from "~/paths";
import { log } from "~/platform/log.server";

import { type Action, scopeOf } from "./permissions";
import { findViewer } from "./session.server";
import type { Viewer } from "./viewer";

/**
 * The signed-in person, if the role in use may do the action on anything at all. Which rows it reaches is decided by
 * the query and, behind it, by row-level security. Every loader and action of a signed-in page calls this itself.
 *
 * @throws Response redirect to sign-in when nobody is signed in, 403 when the role may not.
 */
export async function requirePermission(request: Request, action: Action): Promise<Viewer> {
  const viewer = await requireViewer(request);
  if (scopeOf(viewer.role, action) === null) {
    log().warn({ requestId: viewer.requestId, role: viewer.role, action }, "refused by permission");
    throw new Response(null, { status: 403 });
  }
  return viewer;
}

/** The signed-in person in any role, for what belongs to every account. */
export async function requireViewer(request: Request): Promise<Viewer> {
  const viewer = await findViewer(request);
  if (viewer) return viewer;
  const url = new URL(request.url);
  const back = request.method === "GET" ? url.pathname.replace(/\.data$/, "") + url.search : null;
  throw redirect(paths.signIn(back));
}
