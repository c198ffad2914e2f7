import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { screenText } from "./screen-text";

const grounds = (text: string) => [...new Set(screenText(text).map(({ ground }) => ground))].sort();

describe("a text that chooses tenants", () => {
  it.each([
    ["Bel appartement. Pas d’étrangers, merci.", ["origin"]],
    ["De préférence à une famille luxembourgeoise", ["origin"]],
    ["Réfugiés s’abstenir", ["origin"]],
    ["Musulmans non admis", ["religion"]],
    ["Nous cherchons un couple chrétien", ["religion"]],
    ["Sans voile", ["religion"]],
    ["PAS D'ENFANTS", ["family"]],
    ["Enfants non acceptés, logement calme", ["family"]],
    ["Uniquement pour célibataire", ["family"]],
    ["Pas de femme enceinte", ["family"]],
    ["Non adapté, pas de personnes handicapées", ["health"]],
    ["Nur an Deutsche oder Luxemburger", ["origin"]],
    ["Keine Ausländer", ["origin"]],
    ["Flüchtlinge unerwünscht", ["origin"]],
    ["Ohne Kopftuch", ["religion"]],
    ["Keine Kinder", ["family"]],
    ["Kinder nicht erwünscht!", ["family"]],
    ["Keine psychisch Kranken", ["health"]],
    ["Keng Auslänner", ["origin"]],
    ["Nëmmen un Lëtzebuerger", ["origin"]],
    ["Keng Kanner w.e.g.", ["family"]],
    ["Moslemen net erwënscht", ["religion"]],
    ["No foreigners", ["origin"]],
    ["Only European tenants", ["origin"]],
    ["Looking for a Christian family", ["religion"]],
    ["No children and no refugees", ["family", "origin"]],
    ["Married couples preferred", ["family"]],
    ["Not for disabled people", ["health"]],
  ])("is noticed: %s", (text, expected) => {
    expect(grounds(text)).toEqual(expected);
  });

  it.each([
    "Proche de l’école, grand jardin pour les enfants.",
    "À cinq minutes de la mosquée et de l’église catholique.",
    "Pas d’ascenseur, deuxième étage.",
    "Pas de marche, convient à un fauteuil roulant.",
    "Deux chambres d’enfants, cuisine équipée.",
    "Sans vis-à-vis. Crèche et école à côté.",
    "Kein Aufzug, aber ein Spielplatz für Kinder im Hof.",
    "Kinderfreundliche Gegend, Familien willkommen.",
    "Nur fünf Minuten bis zum Bahnhof.",
    "Keng Trap, gutt fir e Rollstull.",
    "Grousse Gaart, Kanner si wëllkomm.",
    "No lift. Playground for children behind the house.",
    "Step-free, wheelchair users welcome.",
    "Refugees and families with children are welcome.",
    "Marché portugais au coin de la rue.",
    "Maison blanche aux volets noirs.",
    "",
  ])("is left alone when it only describes: %s", (text) => {
    expect(screenText(text)).toEqual([]);
  });

  it("is quoted as it was written", () => {
    const text = "Au calme.\nNous louons à deux personnes, pas de jeunes enfants svp.";
    expect(screenText(text)).toEqual([{ ground: "family", text: "pas de jeunes enfants" }]);
  });

  it("is quoted from the text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) =>
        screenText(`${text} pas d’enfants`).every((passage) =>
          `${text} pas d’enfants`.includes(passage.text),
        ),
      ),
    );
  });
});
