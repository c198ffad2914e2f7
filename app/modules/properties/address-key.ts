import { plainWord } from "~/platform/plain-word";

/** What tells two dwellings of one landlord apart. */
export interface AddressedUnit {
  postalCode: string;
  street: string;
  houseNumber: string;
  unit: string | null;
}

/** The address as it is compared: without accents, capitals, punctuation and shortened words of streets. */
export function addressKey({ postalCode, street, houseNumber, unit }: AddressedUnit): string {
  const shortened = plainWord(street).replace(
    /^(?:r|rte|av|ave|bd|bvd|blvd|pl|str) /,
    (word) => LONG[word.trim()] ?? word,
  );
  return [postalCode, shortened, plainWord(houseNumber), plainWord(unit ?? "")]
    .map((part) => part.replaceAll(" ", ""))
    .join("|");
}

const LONG: Readonly<Record<string, string>> = {
  r: "rue ",
  rte: "route ",
  av: "avenue ",
  ave: "avenue ",
  bd: "boulevard ",
  bvd: "boulevard ",
  blvd: "boulevard ",
  pl: "place ",
};
