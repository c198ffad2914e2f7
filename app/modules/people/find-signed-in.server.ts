import type { Language } from "~/i18n/languages";
import type { SignedInPerson } from "~/platform/http/root-data";

import { findViewer } from "./session.server";

/**
 * Who is signed in, for the frame of a page alone. While the database is away this is nobody, so that the frame and
 * the retry page are still drawn; what needs the person asks with requirePermission, which then answers 503.
 */
export async function findSignedIn(
  request: Request,
): Promise<(SignedInPerson & { language: Language }) | null> {
  try {
    const viewer = await findViewer(request);
    if (!viewer) return null;
    const { name, role, language } = viewer;
    return { name, role, roles: viewer.roles.map((held) => held.role), language };
  } catch (error) {
    if (error instanceof Response && error.status === 503) return null;
    throw error;
  }
}
