import { keySound } from "./name-sound";
import { type NameWord, nameWords } from "./name-words";

/** What a person is called; each part may be missing, and given and family name may have changed places. */
export interface PersonName {
  givenName: string | null;
  familyName: string | null;
  /** Both, in the person's own script. */
  nativeName: string | null;
}

/** What a name is found by: how its first and last word sound, in an order of their own; empty without a letter. */
export interface NameKeys {
  nameKey: string;
  nativeKey: string | null;
}

/** A name in one script, and its words. */
export type NameReading = readonly NameWord[];

/** The name in Latin letters and in the own script; what is missing is left out. */
export function readingsOf({ givenName, familyName, nativeName }: PersonName): NameReading[] {
  const latin = [...nameWords(givenName ?? ""), ...nameWords(familyName ?? "")];
  return [latin, nameWords(nativeName ?? "")].filter((words) => words.length > 0);
}

/** To be stored beside a name, in its table and nowhere else. */
export function storedKeys(name: PersonName): NameKeys {
  const given = nameWords(name.givenName ?? "");
  const family = nameWords(name.familyName ?? "");
  return {
    nameKey: keyOf([...given, ...family]),
    nativeKey: name.nativeName ? keyOf(nameWords(name.nativeName)) : null,
  };
}

const MOST_WORDS = 8;

/** Every key under which somebody of this name may be stored: any two of the words. */
export function searchKeys(name: PersonName): string[] {
  const keys = readingsOf(name).flatMap((reading) => {
    const sounds = reading.slice(0, MOST_WORDS).map(keySound);
    if (sounds.length === 1) return sounds.map((sound) => join(sound, sound));
    return sounds.flatMap((one, place) => sounds.slice(place + 1).map((other) => join(one, other)));
  });
  return [...new Set(keys)].filter((key) => key !== "");
}

function keyOf(words: NameReading): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? join(keySound(first), keySound(last)) : "";
}

const join = (one: string, other: string) => [one, other].sort().join(" ").trim();
