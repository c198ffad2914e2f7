import { makeIban } from "./address";
import type { Ground } from "./ground";
import { createChance, required } from "./random";

interface Shipped {
  kind: string;
  name: string;
  address: string | null;
  phone: string | null;
}

/** The three organisations of the schemes with accounts at a bank that does not exist. */
export function issuersOf(organisations: readonly Shipped[], seed: number): Ground["issuers"] {
  const chance = createChance(`${seed}/issuers`);
  const issuer = (kind: string) => {
    const { name, address, phone } = required(organisations.find((one) => one.kind === kind));
    return { name, postalAddress: address, phone, email: null, iban: makeIban(chance) };
  };
  return { lisko: issuer("lisko"), ais: issuer("ais"), wunnengshellef: issuer("wunnengshellef") };
}
