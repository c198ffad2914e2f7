import { paths, PUBLIC_PAGES } from "~/paths";
import { environment } from "~/platform/env.server";
import { PREVIEW_PICTURE } from "~/platform/http/page-description";

const DAY = 24 * 3600;

/** What search engines may read: the public pages; nothing at all where the world is invented. */
export function loader() {
  const { appUrl, demoWorld } = environment();
  const lines = demoWorld
    ? ["User-agent: *", "Disallow: /"]
    : [
        "User-agent: *",
        ...PUBLIC_PAGES.flatMap((page) => [`Allow: ${page}$`, `Allow: ${page}?`]),
        `Allow: ${paths.communes()}/`,
        "Allow: /assets/",
        `Allow: ${PREVIEW_PICTURE}`,
        `Allow: ${paths.sitemap()}`,
        "Disallow: /",
        "",
        `Sitemap: ${appUrl}${paths.sitemap()}`,
      ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": `public, max-age=${DAY}`,
    },
  });
}
