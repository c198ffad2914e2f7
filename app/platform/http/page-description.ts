import type { MetaDescriptor } from "@remix-run/node";

import { htmlLanguage, type Language, languages } from "~/i18n/languages";

/** What search engines and shared links say of a public page; written by the page's loader. */
export interface PageDescription {
  language: Language;
  title: string;
  description: string;
  /** Absolute address without query: the page in whatever language its reader has. */
  url: string;
  /** The address that was asked for: the one above, or the page in the one language it names. */
  canonical: string;
  /** What the preview picture shows, for who cannot see it. */
  pictureText: string;
}

/** Drawn for shared links: 1200 × 630 pixels, the size that every service crops least. */
export const PREVIEW_PICTURE = "/preview.png";

/** The head of a public page (none where its loader failed): title, description, one address a language, Open Graph. Nothing is fetched from elsewhere. */
export function describedHead(page: PageDescription | undefined): MetaDescriptor[] {
  if (!page) return [];
  const { language, title, description, url, canonical, pictureText } = page;
  const picture = new URL(PREVIEW_PICTURE, url).href;
  const graph = (property: string, content: string) => ({ property: `og:${property}`, content });
  return [
    { title },
    { name: "description", content: description },
    { tagName: "link", rel: "canonical", href: canonical },
    ...languages.map((other) => ({
      tagName: "link",
      rel: "alternate",
      hrefLang: htmlLanguage(other),
      href: inLanguage(url, other),
    })),
    { tagName: "link", rel: "alternate", hrefLang: "x-default", href: url },
    graph("type", "website"),
    graph("site_name", "Wunnbréck"),
    graph("title", title),
    graph("description", description),
    graph("url", canonical),
    graph("locale", `${language}_LU`),
    ...languages
      .filter((other) => other !== language)
      .map((other) => graph("locale:alternate", `${other}_LU`)),
    graph("image", picture),
    graph("image:type", "image/png"),
    graph("image:width", "1200"),
    graph("image:height", "630"),
    graph("image:alt", pictureText),
    // Title, description and picture are those of Open Graph.
    { name: "twitter:card", content: "summary_large_image" },
  ];
}

/** The address at which a page speaks one language, whatever the browser asks for (see `readPreferences`). */
export function inLanguage(url: string, language: Language): string {
  return `${url}?lang=${language}`;
}

/** Questions with their answers for search engines (schema.org FAQPage): data, so no policy on scripts touches it. */
export function questionsData(
  questions: readonly { question: string; answer: string }[],
): MetaDescriptor {
  return {
    "script:ld+json": {
      "@context": "https://schema.org",
      "@type": "FAQPage",
      mainEntity: questions.map(({ question, answer }) => ({
        "@type": "Question",
        name: question,
        acceptedAnswer: { "@type": "Answer", text: answer },
      })),
    },
  };
}
