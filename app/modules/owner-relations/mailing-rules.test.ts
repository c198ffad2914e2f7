import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { languages } from "~/i18n/languages";
import { toLocalDate } from "~/platform/local-date";

import { textsOf } from "./mailing";
import { decideSend, leftOutReason } from "./mailing-rules";
import { fillText, PLACEHOLDERS, textFor, wrongPlaceholder } from "./mailing-text";

const DAY = toLocalDate("2026-11-22");
const reachable = {
  noContact: null,
  email: "nicole@owners.example",
  emailFailure: null,
  postalAddress: "1, rue de la Gare\nL-9000 Ettelbruck",
  letterReturnedOn: null,
  communeName: "Ettelbruck",
};
const wish = (channels: ("letter" | "email" | "call")[]) => ({
  noContact: { since: DAY, wish: "owner" as const, reason: null, channels },
});

describe("who gets a letter or a mail", () => {
  it.each([
    [{}, null, null],
    [wish(["letter"]), "no_contact", null],
    [wish(["email"]), null, "no_contact"],
    [wish(["call"]), null, null],
    [wish(["letter", "email"]), "no_contact", "no_contact"],
    [{ postalAddress: null }, "no_address", null],
    [{ letterReturnedOn: DAY }, "letter_returned", null],
    [{ email: null }, null, "no_email"],
    [{ emailFailure: "550 unknown" }, null, "email_undeliverable"],
    [{ communeName: null }, "no_commune", "no_commune"],
  ])("%j: letter %s, mail %s", (change, letter, email) => {
    const owner = { ...reachable, ...change };
    expect(leftOutReason(owner, "letter", true)).toBe(letter);
    expect(leftOutReason(owner, "email", true)).toBe(email);
  });

  it("needs no commune where the text names none", () => {
    expect(leftOutReason({ ...reachable, communeName: null }, "letter", false)).toBeNull();
  });
});

describe("placeholders", () => {
  it.each([
    ["Dear {name} in {commune}", null],
    ["{Name}", "{Name}"],
    ["Dear {nom}", "{nom}"],
    ["open { brace", "{"],
    ["closed } brace", "}"],
    ["{{name}}", "{}"],
  ])("%s", (text, wrong) => expect(wrongPlaceholder(text)).toBe(wrong));

  it("are filled with any value, which is never filled again", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, communeName) => {
        const filled = fillText({ subject: "{name}", text: "{commune}" }, { name, communeName });
        expect(filled).toEqual({ subject: name, text: communeName });
      }),
    );
  });

  it("that are allowed are the ones that are filled", () => {
    for (const name of PLACEHOLDERS) expect(wrongPlaceholder(`{${name}}`)).toBeNull();
  });
});

it("an owner whose language is empty is written to in French", () => {
  const written = { subject: "S", text: "T" };
  const texts = textsOf({
    fr: written,
    de: { subject: "D", text: "D" },
    lb: { subject: "L" },
    en: {},
  });
  expect(languages.map((language) => textFor(texts, language).language)).toEqual([
    ...["fr", "de", "fr", "fr"],
  ]);
});

it("leaves once, and to somebody", () => {
  expect(decideSend({ status: "draft", counts: { waiting: 1 } }).ok).toBe(true);
  expect(decideSend({ status: "draft", counts: { left_out: 3 } })).toMatchObject({
    reason: "nobody",
  });
  expect(decideSend({ status: "done", counts: { sent: 1 } })).toMatchObject({
    reason: "wrong_status",
  });
});
