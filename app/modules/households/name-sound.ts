import type { NameWord } from "./name-words";

/*
 * What is left of a word when vowels go and sounds that languages write differently fall together: Mohammed, Muhamad and
 * محمد are all `mhmt`. Coarse on purpose: it finds candidates, `alikeWords` judges them.
 */

/** Several letters for one sound, the longer ones first. The second reading is what another language means by it. */
const GROUPS: readonly (readonly [letters: string, sounds: readonly string[]])[] = [
  ["shch", ["x"]],
  ["tsch", ["x"]],
  ["sch", ["x"]],
  ["tch", ["x"]],
  ["dsch", ["j"]],
  ["dj", ["j"]],
  ["dh", ["t", "s"]],
  ["dz", ["s"]],
  ["zh", ["j"]],
  ["sh", ["x"]],
  ["ch", ["x", "k"]],
  ["kh", ["k"]],
  ["gh", ["k"]],
  ["ph", ["f"]],
  ["th", ["t"]],
  ["ts", ["s"]],
  ["tz", ["s"]],
  ["ck", ["k"]],
];

const LETTERS: Readonly<Record<string, readonly string[]>> = {
  ...{ b: ["b"], p: ["b"], f: ["f"], v: ["f"], t: ["t"], d: ["t"], s: ["s"], z: ["s", "t"] },
  ...{ x: ["k"], k: ["k"], q: ["k"], g: ["k", "j"], j: ["j", "y"], c: ["k"] },
};

const MOST_READINGS = 8;

interface Sounded {
  letters: string;
  sounds: readonly string[];
  isVowel: boolean;
}

/** Letter by letter: what each may sound like. */
function sounded(plain: string): Sounded[] {
  const text = plain.replace(/^ou(?=[aeiy])/, "w");
  const found: Sounded[] = [];
  for (let place = 0; place < text.length;) {
    const rest = text.slice(place);
    const group = GROUPS.find(([letters]) => rest.startsWith(letters));
    const letters = group?.[0] ?? rest.slice(0, 1);
    const { sounds, isVowel } = group ? { sounds: group[1], isVowel: false } : soundOf(rest, place);
    found.push({ letters, sounds, isVowel });
    place += letters.length;
  }
  return found;
}

function soundOf(rest: string, place: number): Omit<Sounded, "letters"> {
  const letter = rest.slice(0, 1);
  const isInside = place > 0;
  if (/[aeiou]/.test(letter)) return { sounds: ["a"], isVowel: isInside };
  if (letter === "w") return { sounds: ["f"], isVowel: isInside };
  if (letter === "y") return { sounds: ["y", "j"], isVowel: isInside };
  if (rest === "h") return { sounds: ["h"], isVowel: isInside };
  if (/^c[eiy]/.test(rest)) return { sounds: ["s"], isVowel: false };
  return { sounds: LETTERS[letter] ?? [letter], isVowel: false };
}

/** Every way a word may sound, the likeliest first. */
function soundsOf(word: NameWord): string[] {
  let readings = [""];
  for (const { sounds, isVowel } of sounded(word.plain)) {
    if (isVowel) continue;
    const more = readings.flatMap((reading) => sounds.map((sound) => reading + sound));
    const stored = `${readings[0] ?? ""}${sounds[0] ?? ""}`;
    readings = [stored, ...more.filter((reading) => reading !== stored)].slice(0, MOST_READINGS);
  }
  return readings;
}

/** Sounds that somebody who hears a name may write for each other. */
const HEARD_AS: Readonly<Record<string, string>> = { s: "t", x: "k", j: "k", y: "k" };

/** The one sound of a word under which all its spellings are found. */
export function keySound(word: NameWord): string {
  return heard(soundsOf(word)[0] ?? "");
}

const heard = (sounds: string) => [...sounds].map((sound) => HEARD_AS[sound] ?? sound).join("");

/** Of what two words may differ before they are different names: Mohamed and Muhamad do by less, Mahmoud by more. */
const MOST_DIFFERENCE = 0.4;

/** Whether two words are the same name, spelt otherwise. Symmetric. */
export function alikeWords(one: NameWord, other: NameWord): boolean {
  if (one.plain === other.plain) return true;
  if (!endsFit(one, other)) return false;
  const sounds = new Set(soundsOf(one));
  if (!soundsOf(other).some((sound) => sounds.has(sound))) return false;
  if (one.isVowelless || other.isVowelless) return longVowelsFit(one, other);
  const [left, right] = [spelling(one.plain), spelling(other.plain)];
  return distance(left, right) < MOST_DIFFERENCE * Math.max(left.length, right.length);
}

/** Samir is not Samira; a final h of a script without short vowels may stand for either. */
function endsFit(one: NameWord, other: NameWord): boolean {
  const [left, right] = [one, other].map(({ plain, isVowelless }) =>
    isVowelless && plain.endsWith("h") ? null : /ah?$/.test(plain),
  );
  return left === null || right === null || left === right;
}

/** Vowels as written, consonants by sound: what the distance counts. */
function spelling(plain: string): string {
  const vowels = plain
    .replace(/ou/g, "u")
    .replace(/ie/g, "i")
    .replace(/(?<=.)y/g, "i");
  return sounded(vowels)
    .map(({ letters, sounds, isVowel }) =>
      isVowel || sounds[0] === "a" ? letters : heard(sounds[0] ?? ""),
    )
    .join("");
}

/** A script without short vowels still writes the long ones: those must be in the other spelling too. */
function longVowelsFit(one: NameWord, other: NameWord): boolean {
  return [
    [one, other],
    [other, one],
  ].every(([bare, full]) => {
    if (!bare?.isVowelless || !full || full.isVowelless) return true;
    const fits = (letter: RegExp, written: RegExp) =>
      (bare.plain.slice(1).match(letter)?.length ?? 0) <= (full.plain.match(written)?.length ?? 0);
    return fits(/y/g, /[eiy]/g) && fits(/w/g, /[ouw]/g);
  });
}

/** Vowels that languages without them hear alike. */
const NEAR_VOWELS = ["ei", "ou"];

function cost(one: string, other: string): number {
  if (one === other) return 0;
  return NEAR_VOWELS.some((pair) => pair.includes(one) && pair.includes(other)) ? 0.5 : 1;
}

/** How many letters have to be changed, added or left out; near vowels count half. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + cost(one.charAt(i - 1), other.charAt(j - 1));
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
