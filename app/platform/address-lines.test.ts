import { expect, it } from "vitest";

import { addressLines } from "./address-lines";

it.each([
  ["12, rue de la Gare, L-9000 Ettelbruck", ["12, rue de la Gare", "L-9000 Ettelbruck"]],
  ["12a, rue de la Gare, L-9000 Ettelbruck", ["12a, rue de la Gare", "L-9000 Ettelbruck"]],
  ["rue de la Gare 12, L-9000 Ettelbruck", ["rue de la Gare 12", "L-9000 Ettelbruck"]],
  [
    "c/o Weis\n12, rue de la Gare\r\nL-9000 Ettelbruck\n",
    ["c/o Weis", "12, rue de la Gare", "L-9000 Ettelbruck"],
  ],
  ["  ", ["Luxembourg"]],
  [null, ["Luxembourg"]],
])("%j", (address, lines) => expect(addressLines(address)).toEqual(lines));
