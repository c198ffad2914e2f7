import { createHash } from "node:crypto";

import type { LoaderFunctionArgs } from "@remix-run/node";

import { loadCommuneAreas } from "~/modules/communes/load-communes.server";

const HOUR = 3600;

/** The communes' areas for maps, fetched once by a browser and not with every page. Public facts. */
export async function loader({ request }: LoaderFunctionArgs) {
  const body = JSON.stringify(await loadCommuneAreas());
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": `public, max-age=${HOUR}, stale-while-revalidate=${24 * HOUR}`,
    ETag: etag,
  };
  if (request.headers.get("if-none-match") === etag) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers });
}
