import { describe, expect, it } from "vitest";

import { languages } from "~/i18n/languages";
import { translator } from "~/i18n/translator.server";

import { type FrozenLetter, letterReference } from "./refusal-letter";
import { renderLetter } from "./render-letter.server";
import { refusalLetter } from "../../../tests/factories/refusal-letters";
import { ask, checkStructure, inkIn, lacks, rasterise } from "../../../tests/setup/pdf-tools";

const draw = (letter: FrozenLetter) => renderLetter(letter, translator(letter.language));
const textOf = (pdf: Uint8Array) =>
  ask("pdftotext", ["-layout", "-", "-"], pdf).toString().replace(/\s+/g, " ");

const long = refusalLetter({
  language: "de",
  recipient: {
    name: "Erbengemeinschaft der Familie von und zu Hohenlohe-Waldenburg-Schillingsfürst ".repeat(
      2,
    ),
    lines: ["Straße der ".repeat(12).trim(), "L-9999 Wincheringen-Remerschen", "Luxemburg"],
  },
  dwelling: "128a, rue du Général Dwight D. Eisenhower, L-4321 Esch-sur-Alzette",
  note: "Die Feuchtigkeit in der Außenwand ist nicht behoben. ".repeat(36).trim(),
});
const hostile = "a\u0000\u001b[2J\u202Efdp.exe 😀 王小明 \ud800\t{amount} <b>%s</b> \\n (";

/** Millimetres: the lines of the address, and what else an envelope's window may show. */
const WINDOW = { left: 112, top: 53, width: 76, height: 27 };
const MUST_BE_EMPTY = [
  { left: 91, top: 36, width: 110, height: 13 },
  { left: 91, top: 50, width: 19, height: 40 },
  { left: 91, top: 81, width: 110, height: 13 },
];

describe.skipIf(lacks("pdftotext"))("the letter of a refusal [pdftotext]", () => {
  it.each(languages)("says in %s what was decided, why, and how to ask again", async (language) => {
    const letter = refusalLetter({ language });
    const text = textOf(await draw(letter));
    const t = translator(language);
    for (const part of [
      letter.reference,
      letter.recipient.name,
      "3, Grand-Rue",
      "n’a ni fenêtre ni aération",
      "1962",
      letter.writer,
      "lisko@example.lu",
      t("messages.letter.decision").slice(0, 40),
      t("messages.letter.reason.not_habitable").slice(0, 40),
      t("messages.letter.again").slice(0, 40),
    ]) {
      expect(text).toContain(part);
    }
  });

  it("goes on over several pages, each saying which it is", async () => {
    const pdf = await draw({ ...long, note: "Wort ".repeat(400).trim() });
    expect(textOf(pdf)).toContain("Seite 1 von");
  });

  it("prints whatever a person typed, and does not read it", async () => {
    const pdf = await draw(refusalLetter({ note: hostile, writer: hostile, dwelling: hostile }));
    const text = textOf(pdf);
    expect(text).toContain("{amount} <b>%s</b>");
    expect(text).not.toContain("\u202E");
  });
});

it("is the same to the byte for the same words", async () => {
  expect(await draw(refusalLetter())).toEqual(await draw(refusalLetter()));
});

it.skipIf(lacks("qpdf"))("is a sound file [qpdf]", async () => {
  expect(checkStructure(await draw(long))).toContain("No syntax or stream encoding errors found");
});

it.skipIf(lacks("pdftoppm")).each([
  ["an address", refusalLetter()],
  ["a long name and address", long],
  ["a name alone", refusalLetter({ recipient: { name: "Marie Weber", lines: [] } })],
])("shows %s in the window, and nothing else [pdftoppm]", async (_what, letter) => {
  const page = rasterise(await draw(letter));
  expect(inkIn(page, WINDOW)).toBeGreaterThan(0.002);
  for (const region of MUST_BE_EMPTY) expect(inkIn(page, region)).toBe(0);
});

it("is named by its offer", () => {
  expect(letterReference("3f2a91bc-0000-4000-8000-000000000000")).toBe("O-3F2A91BC");
});
