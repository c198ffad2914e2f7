import { htmlLanguage, languages } from "~/i18n/languages";
import { loadCommunes } from "~/modules/communes/load-communes.server";
import { paths, PUBLIC_PAGES } from "~/paths";
import { environment } from "~/platform/env.server";
import { inLanguage } from "~/platform/http/page-description";

const DAY = 24 * 3600;

/** The public pages, each with its address in every language (sitemaps.org 0.9 with Google's xhtml:link). */
export async function loader() {
  const { appUrl } = environment();
  const { communes } = await loadCommunes();
  const pages = [...PUBLIC_PAGES, ...communes.map((commune) => paths.commune(commune.code))].map(
    (path) => entry(appUrl + path),
  );
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages,
    "</urlset>\n",
  ].join("\n");
  return new Response(body, {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": `public, max-age=${DAY}`,
    },
  });
}

/** The address is the product's own and its codes are digits: nothing in it needs escaping. */
function entry(url: string): string {
  const alternates = languages.map(
    (language) =>
      `<xhtml:link rel="alternate" hreflang="${htmlLanguage(language)}" href="${inLanguage(url, language)}"/>`,
  );
  return `<url><loc>${url}</loc>${alternates.join("")}</url>`;
}
