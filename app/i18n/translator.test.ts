import { describe, expect, it, vi } from "vitest";

import { serverI18n, translator } from "./translator.server";

describe("translator", () => {
  it("speaks the language it was asked for, at once", () => {
    expect(translator("fr")("shell.action.save")).toBe("Enregistrer");
    expect(translator("de")("shell.action.save")).toBe("Speichern");
    expect(translator("lb")("shell.action.save")).toBe("Späicheren");
    expect(translator("en")("shell.action.save")).toBe("Save");
  });

  it("chooses plural forms by the rules of the language", () => {
    expect(translator("fr")("shell.list.results", { count: 0 })).toBe("Aucun résultat");
    expect(translator("lb")("shell.list.results", { count: 1 })).toBe("1 Resultat");
    expect(translator("lb")("shell.list.results", { count: 1250 })).toBe("1.250 Resultater");
  });

  it("puts values in as they are: no second look at braces, dollars or HTML", () => {
    const name = "{count} $t(shell.action.save) <b>ሰላም</b> 'محمد'";
    expect(translator("fr")("shell.account.signedInAs", { name })).toBe(`Compte de ${name}`);
  });

  it("refuses a text without its values", () => {
    expect(() => translator("en")("shell.state.savedAt")).toThrow("shell.state.savedAt");
  });
});

describe("serverI18n", () => {
  it("shows a text without its values raw, and warns", () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    expect(serverI18n("en").t("shell.state.savedAt")).toBe("Saved at {time}");
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  it("hands out one instance per language, which stays in it", () => {
    expect(serverI18n("lb")).toBe(serverI18n("lb"));
    expect(serverI18n("lb").language).toBe("lb");
    expect(serverI18n("fr").language).toBe("fr");
  });
});
