import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isGuessable, newPasswordField, newPasswordProblem, normalisePassword } from "./password";

describe("isGuessable", () => {
  it.each([
    "password1234",
    "Passw0rd1234!",
    "motdepasse2026",
    "P@ssw0rd",
    "wunnbreck2026!!",
    "wunnbréck-2026",
    "Lëtzebuerg123",
    "qwertzuiop12",
    "azertyuiopqsdf",
    "1q2w3e4r5t6y",
    "passwordpassword",
    "aaaaaaaaaaaa",
    "abababababab",
    "abcdefghijkl",
    "123456789012",
    "zyxwvutsrqpo",
    "987654321098",
  ])("finds %s", (password) => expect(isGuessable(password, [])).toBe(true));

  it.each([
    "four unrelated words here",
    "Béiblatt Kaffi Wollek 12",
    "kLp9-vtR2_xQz7",
    "كلمات لا علاقة بينها",
    "password of my grandmother's cat",
    "wunnbreck-demo",
  ])("lets %s pass", (password) => expect(isGuessable(password, [])).toBe(false));

  it("finds the person's own address and name", () => {
    const own = ["jos.thill@example.lu", "Jos Thill"];
    for (const password of [
      "jos.thill@example.lu",
      "jos.thill1234",
      "JosThill2026!",
      "Jos Thill 12",
    ]) {
      expect([password, isGuessable(password, own)]).toEqual([password, true]);
    }
    expect(isGuessable("jos walks with three dogs", own)).toBe(false);
  });

  it("answers for every text, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aZ1é\u0301ßاሰ🜀 \u0000$("), maxLength: 128 }),
        fc.array(fc.string({ maxLength: 40 }), { maxLength: 2 }),
        (password, own) => {
          expect(typeof isGuessable(password, own)).toBe("boolean");
        },
      ),
    );
  });
});

describe("a new password", () => {
  it("has 12 to 128 characters, counted as people count them", () => {
    expect(newPasswordProblem("x1y2z3a4b5c", [])).toBe("password_too_short");
    expect(newPasswordProblem("👩🏽‍🌾 ".repeat(60), [])).toBe("password_too_long");
    expect(newPasswordProblem("ሰላም ቤት ቁልፍ ጎረቤት", [])).toBeNull();
    expect(newPasswordProblem(`${"ab12cd34".repeat(16)}`, [])).toBeNull();
  });

  it("keeps blanks at its ends and takes one form of each character", () => {
    const field = newPasswordField();
    expect(field.parse("  two blanks stay  ")).toBe("  two blanks stay  ");
    expect(field.parse("cafe\u0301 an der Rue")).toBe(normalisePassword("café an der Rue"));
  });

  it("says what is wrong with keys of the texts", () => {
    const messages = newPasswordField()
      .safeParse("short")
      .error?.issues.map(({ message }) => message);
    expect(messages).toEqual(['forms.error.tooShort|{"min":12}']);
    expect(newPasswordField().safeParse(undefined).error?.issues[0]?.message).toBe(
      "forms.error.required",
    );
  });
});
