import { htmlLanguage, languages } from "~/i18n/languages";

import { type StaticPage, staticPageTexts } from "./static-page-texts";

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem;
  background: light-dark(#faf8f3, #14191b); color: light-dark(#1b2224, #ece8df); }
section { padding: 1.25rem 0; border-bottom: 1px solid light-dark(#ded8cb, #333d41); }
h1, h2 { margin: 0; font-size: 1.25rem; }
p { margin: .5rem 0; }
a { display: inline-block; padding: .625rem 0; color: light-dark(#0b5563, #7cc7d4); }
`;

/**
 * A whole page that needs neither database nor scripts nor files.
 *
 * @param nonce of the answer's content security policy.
 * @param href where its link leads; the page itself for "try again".
 */
export function staticPage(page: StaticPage, nonce: string, href: string): string {
  const sections = languages.map((language, index) => {
    const { title, text, link } = staticPageTexts[page][language];
    const heading = index === 0 ? "h1" : "h2";
    return `<section lang="${htmlLanguage(language)}"><${heading}>${escape(title)}</${heading}>
<p>${escape(text)}</p><a href="${escape(href)}">${escape(link)}</a></section>`;
  });
  return `<!DOCTYPE html>
<html lang="${htmlLanguage("fr")}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(staticPageTexts[page].fr.title)} – Wunnbréck</title>
<style nonce="${escape(nonce)}">${STYLE}</style></head>
<body><main>${sections.join("\n")}</main></body></html>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? "");
}
