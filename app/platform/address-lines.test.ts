import { expect, it } from "vitest";

import { addressLines, addressLinesOrCountry } from "./address-lines";

it.each([
  [null, []],
  ["  \n ", []],
  ["12, rue de l’Eau\nL-9240 Diekirch", ["12, rue de l’Eau", "L-9240 Diekirch"]],
  ["12, rue de l’Eau\r\n\r\nL-9240 Diekirch", ["12, rue de l’Eau", "L-9240 Diekirch"]],
  ["12, rue de l’Eau, L-9240 Diekirch", ["12, rue de l’Eau", "L-9240 Diekirch"]],
  ["12a, rue de l’Eau, L-9240 Diekirch", ["12a, rue de l’Eau", "L-9240 Diekirch"]],
  ["12 B, rue de l’Eau", ["12 B, rue de l’Eau"]],
  ["rue de l’Eau 12, L-9240 Diekirch,", ["rue de l’Eau 12", "L-9240 Diekirch"]],
  [
    "c/o Weis\n12, rue de l’Eau\r\nL-9240 Diekirch\n",
    ["c/o Weis", "12, rue de l’Eau", "L-9240 Diekirch"],
  ],
  ["a\nb\nc\nd\ne\nf\ng", ["a", "b", "c", "d", "e", "f"]],
])("%j is %j on an envelope", (text, lines) => expect(addressLines(text)).toEqual(lines));

it("a paper without an address names the country", () => {
  expect(addressLinesOrCountry(null)).toEqual(["Luxembourg"]);
  expect(addressLinesOrCountry("Diekirch")).toEqual(["Diekirch"]);
});
