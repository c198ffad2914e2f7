import { describe, expect, it } from "vitest";

import { languages } from "~/i18n/languages";
import { PUBLIC_PAGES } from "~/paths";
import { describedHead, PREVIEW_PICTURE, questionsData } from "~/platform/http/page-description";

import { routeFiles } from "./setup/route-files";

/** Only where mails are kept instead of sent: nothing for search engines. */
const NOT_LISTED = ["mailbox"];

describe("public pages", () => {
  it("are all listed for search engines, and nothing else is", async () => {
    const routes = (await routeFiles()).filter(
      ({ id, path, isPage }) =>
        id.startsWith("routes/_public+/") &&
        isPage &&
        !path.includes(":") &&
        !NOT_LISTED.includes(path),
    );
    expect([...PUBLIC_PAGES].sort()).toEqual(routes.map(({ path }) => `/${path}`).sort());
  }, 30_000);

  it("say in their head what they are, where, in which languages, and with which picture", () => {
    const head = describedHead({
      language: "de",
      title: "Titel",
      description: "Beschreibung",
      url: "https://homes.example/ways",
      canonical: "https://homes.example/ways?lang=de",
      pictureText: "Eine Brücke",
    });
    const links = head.filter((entry) => "tagName" in entry);
    expect(links).toContainEqual({
      tagName: "link",
      rel: "canonical",
      href: "https://homes.example/ways?lang=de",
    });
    expect(links.filter((entry) => "hrefLang" in entry)).toHaveLength(languages.length + 1);
    expect(head).toContainEqual({
      property: "og:image",
      content: `https://homes.example${PREVIEW_PICTURE}`,
    });
    expect(head).toContainEqual({ name: "twitter:card", content: "summary_large_image" });
  });

  it("have no head where their loader failed", () => {
    expect(describedHead(undefined)).toEqual([]);
  });

  it("hand questions to search engines with their answers", () => {
    expect(questionsData([{ question: "Q?", answer: "A." }])).toMatchObject({
      "script:ld+json": {
        "@type": "FAQPage",
        mainEntity: [
          { "@type": "Question", name: "Q?", acceptedAnswer: { "@type": "Answer", text: "A." } },
        ],
      },
    });
  });
});
