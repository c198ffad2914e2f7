import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  emailField,
  ibanField,
  phoneField,
  ProfileForm,
  RegisterForm,
  safeReturnPath,
} from "./account";

const first = (
  schema: { safeParse(value: unknown): { error?: { issues: { message: string }[] } } },
  value: unknown,
) => schema.safeParse(value).error?.issues[0]?.message;

describe("emailField", () => {
  it("keeps addresses in one writing", () => {
    expect(emailField().parse(" Jos.Thill@Example.LU ")).toBe("jos.thill@example.lu");
    expect(emailField().parse("o'neil+home@sub.example.lu")).toBe("o'neil+home@sub.example.lu");
  });

  it.each([
    "jos",
    "jos@",
    "@example.lu",
    "jos@example",
    "a b@example.lu",
    "a@b@example.lu",
    "a@.lu",
    "<a@b.lu>",
  ])("refuses %s", (text) => expect(first(emailField(), text)).toBe("forms.error.email"));
});

describe("ibanField", () => {
  it("keeps a valid one without blanks", () => {
    expect(ibanField().parse("lu28 0019 4006 4475 0000")).toBe("LU280019400644750000");
  });

  it.each([
    "LU28 0019 4006 4475 0001",
    "LU28",
    "0019400644750000",
    "SC18SSCB11010000000000001497USD",
  ])("refuses %s", (text) => expect(first(ibanField(), text)).toBe("forms.error.iban"));
});

describe("phoneField", () => {
  it("keeps a number as it is written", () => {
    expect(phoneField().parse("+352  621 123-456")).toBe("+352 621 123-456");
    expect(phoneField().parse("00352.621.123.456")).toBe("00352.621.123.456");
  });

  it.each(["call me", "+352", "12+34567", "1234567890123456"])("refuses %s", (text) =>
    expect(first(phoneField(), text)).toBe("forms.error.phone"),
  );
});

describe("forms", () => {
  it("lets a profile leave out what is optional", () => {
    expect(ProfileForm.parse({ name: "Jos", language: "lb" })).toEqual({
      name: "Jos",
      language: "lb",
      phone: null,
      postalAddress: null,
      iban: null,
    });
  });

  it("refuses a password made of the name", () => {
    const form = {
      name: "Josephine",
      email: "x@example.lu",
      language: "fr",
      password: "josephine-2026",
    };
    expect(RegisterForm.safeParse(form).error?.issues).toMatchObject([
      { path: ["password"], message: "people.error.guessablePassword" },
    ]);
  });
});

describe("safeReturnPath", () => {
  it.each(["/offers", "/offers?page=2&q=a%20b", "/a/../b"])("keeps %s", (path) => {
    expect(safeReturnPath(path)).toMatch(/^\/[^/]/);
  });

  it("never leads to another origin", () => {
    const piece = fc.constantFrom(
      "/",
      "//",
      "\\",
      "evil.example",
      "https:",
      "@",
      "\t",
      "\n",
      "%2f",
      "?",
      "#",
      "..",
      ".",
      ";",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = safeReturnPath(pieces.join(""));
        if (path === null) return;
        expect(new URL(path, "https://wunnbreck.example").origin).toBe("https://wunnbreck.example");
        expect(path.startsWith("//")).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
