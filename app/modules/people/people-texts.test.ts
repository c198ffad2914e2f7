import { expect, it } from "vitest";

import { fr } from "~/i18n/fr";

import { PEOPLE_REFUSALS, peopleRefusalText } from "./people-texts";

it("has a sentence for every refusal and none besides", () => {
  const sentences = Object.keys(fr).filter((key) => key.startsWith("people.refused."));
  expect(PEOPLE_REFUSALS.map(peopleRefusalText).toSorted()).toEqual(sentences.toSorted());
});
