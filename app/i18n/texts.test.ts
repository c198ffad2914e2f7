import { describe, expect, it } from "vitest";

import { fr } from "./fr";
import { languages } from "./languages";
import { loadLanguage } from "./load-language";
import type { TextKey } from "./text";
import { placeholders } from "../../tests/setup/placeholders";

const keys = Object.keys(fr) as TextKey[];

/** Words i18next reads as its own options; a placeholder of that name would change the look-up. */
const reserved = [
  "lng",
  "lngs",
  "ns",
  "context",
  "defaultValue",
  "ordinal",
  "replace",
  "returnObjects",
  "postProcess",
];

describe.each(languages)("texts in %s", (language) => {
  it("have the keys of French", async () => {
    expect(Object.keys(await loadLanguage(language)).sort()).toEqual([...keys].sort());
  });

  it("are ICU messages with the placeholders of French", async () => {
    const texts = await loadLanguage(language);
    const wrong = keys.flatMap((key) => {
      try {
        const [own, source] = [placeholders(texts[key]), placeholders(fr[key])];
        return String(own) === String(source)
          ? []
          : [`${key}: ${String(own)} instead of ${String(source)}`];
      } catch (error) {
        return [`${key}: ${String(error)}`];
      }
    });
    expect(wrong).toEqual([]);
  });

  it("leave numbers, dates and money to format.ts, and i18next's own words alone", async () => {
    const texts = await loadLanguage(language);
    const wrong = keys.filter((key) =>
      placeholders(texts[key]).some((placeholder) => {
        const [name = "", type = ""] = placeholder.split(":");
        return ["number", "date", "time"].includes(type) || reserved.includes(name);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("are never empty, never their key, and have no spaces at their ends", async () => {
    const texts = await loadLanguage(language);
    const wrong = keys.filter((key) => {
      const text: string = texts[key];
      return text === "" || text === key || text !== text.trim();
    });
    expect(wrong).toEqual([]);
  });

  it("use the typographic apostrophe, because ' opens a quotation in ICU", async () => {
    const texts = await loadLanguage(language);
    expect(keys.filter((key) => texts[key].includes("'"))).toEqual([]);
  });
});

it("no sentence is the same in two languages", async () => {
  const everything = await Promise.all(languages.map(loadLanguage));
  const isSentence = (text: string) =>
    text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length > 4;
  const copied = keys.filter((key) => {
    const sentences = everything.map((texts) => texts[key]).filter(isSentence);
    return new Set(sentences).size < sentences.length;
  });
  expect(copied).toEqual([]);
});

it("no key stands in the files of two modules", () => {
  const modules = import.meta.glob<Record<string, Record<string, string>>>("./{fr,de,lb,en}/*.ts", {
    eager: true,
  });
  const owners = new Map<string, Set<string>>();
  for (const [path, exported] of Object.entries(modules)) {
    const name = path.slice(path.lastIndexOf("/") + 1, -".ts".length);
    for (const key of Object.values(exported).flatMap((texts) => Object.keys(texts))) {
      const files = owners.get(key) ?? new Set();
      owners.set(key, files.add(name));
    }
  }
  expect([...owners].filter(([, files]) => files.size > 1).map(([key]) => key)).toEqual([]);
  expect([...owners.keys()].sort()).toEqual([...keys].sort());
});
