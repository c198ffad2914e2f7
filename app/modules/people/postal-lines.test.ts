import { expect, it } from "vitest";

import { postalLines } from "./postal-lines";

it.each([
  [null, []],
  ["  \n ", []],
  ["12, rue de l’Eau\nL-9240 Diekirch", ["12, rue de l’Eau", "L-9240 Diekirch"]],
  ["12, rue de l’Eau\r\n\r\nL-9240 Diekirch", ["12, rue de l’Eau", "L-9240 Diekirch"]],
  ["12a, rue de l’Eau, L-9240 Diekirch", ["12a, rue de l’Eau", "L-9240 Diekirch"]],
  ["12 B, rue de l’Eau", ["12 B, rue de l’Eau"]],
  ["rue de l’Eau 12, L-9240 Diekirch,", ["rue de l’Eau 12", "L-9240 Diekirch"]],
  ["a\nb\nc\nd\ne\nf\ng", ["a", "b", "c", "d", "e", "f"]],
])("%j is %j on an envelope", (text, lines) => expect(postalLines(text)).toEqual(lines));
