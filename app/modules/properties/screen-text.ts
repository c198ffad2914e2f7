import { MEANT_OTHERWISE } from "./ambiguous-words";
import {
  CUES_AFTER,
  CUES_BEFORE,
  GROUND_WORDS,
  SCREENED_GROUNDS,
  type ScreenedGround,
} from "./screened-words";

/** A passage that seems to choose tenants by what must not matter. */
export interface ScreenedPassage {
  ground: ScreenedGround;
  /** The words as they were written. */
  text: string;
}

interface Word {
  /** In small letters, without accents. */
  plain: string;
  start: number;
  end: number;
}

/** Words between a cue and what it is about, at most. */
const REACH = 3;
/** Words are looked at within a clause. */
const CLAUSE = /[^.,;:!?\n\r()–—/]+/g;

/**
 * Finds passages that seem to choose tenants by origin, religion, family status or health, in French, German,
 * Luxembourgish and English: a word of selection close to a word of a ground, in one clause. A text is never refused for
 * it; a person reads it.
 */
export function screenText(text: string): ScreenedPassage[] {
  const found = [...text.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) =>
    screenClause(clause, index),
  );
  return found.map(({ ground, start, end }) => ({ ground, text: text.slice(start, end).trim() }));
}

/**
 * Finds words of some grounds wherever they stand, for a text about a household that is to name needs only. Words that
 * as often name a language, a residence right or an aid are left out. A text is never refused for it.
 */
export function screenMentions(
  text: string,
  grounds: readonly ScreenedGround[],
): ScreenedPassage[] {
  const words = wordsOf(text);
  return grounds.flatMap((ground) => {
    const phrases = GROUND_WORDS[ground].filter((phrase) => !MEANT_OTHERWISE.has(phrase));
    const found = placesOf(words, phrases).flatMap(([at, length]) => {
      const [first, last] = [words[at], words[at + length - 1]];
      return first && last ? [text.slice(first.start, last.end)] : [];
    });
    return [...new Set(found)].map((passage) => ({ ground, text: passage }));
  });
}

function screenClause(clause: string, offset: number) {
  const words = wordsOf(clause);
  const found: { ground: ScreenedGround; start: number; end: number }[] = [];
  for (const ground of SCREENED_GROUNDS) {
    for (const [at, length] of placesOf(words, GROUND_WORDS[ground])) {
      const span = selectionAround(words, at, at + length);
      const [first, last] = [words[span?.[0] ?? -1], words[span?.[1] ?? -1]];
      if (first && last)
        found.push({ ground, start: offset + first.start, end: offset + last.end });
    }
  }
  return widest(found);
}

/** From the cue to the ground's last word, or from its first to the cue behind; null without a cue. */
function selectionAround(
  words: readonly Word[],
  from: number,
  to: number,
): [number, number] | null {
  const before = placesOf(words.slice(0, from), CUES_BEFORE).find(
    ([at, length]) => from - (at + length) <= REACH,
  );
  if (before) return [before[0], to - 1];
  const behind = placesOf(words.slice(to), CUES_AFTER).find(([at]) => at <= REACH);
  return behind ? [from, to + behind[0] + behind[1] - 1] : null;
}

/** One passage per ground and place: the longest of those that begin or end together. */
function widest<Found extends { ground: string; start: number; end: number }>(
  found: readonly Found[],
): Found[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.ground === one.ground &&
          other.start <= one.start &&
          other.end >= one.end &&
          (other.end - other.start > one.end - one.start ||
            found.indexOf(other) < found.indexOf(one)),
      ),
  );
}

/** Where one of the phrases begins, and how many words it has. */
function placesOf(words: readonly Word[], phrases: readonly string[]): [number, number][] {
  const places: [number, number][] = [];
  for (const phrase of phrases) {
    const parts = phrase.split(" ");
    for (let at = 0; at + parts.length <= words.length; at += 1) {
      if (parts.every((part, index) => isWord(words[at + index]?.plain, part))) {
        places.push([at, parts.length]);
      }
    }
  }
  return places;
}

function isWord(word: string | undefined, pattern: string): boolean {
  if (word === undefined) return false;
  return pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

function wordsOf(clause: string): Word[] {
  return [...clause.matchAll(/[\p{L}\p{M}\d]+/gu)].map(({ 0: word, index }) => ({
    plain: plain(word),
    start: index,
    end: index + word.length,
  }));
}

function plain(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("œ", "oe");
}

/** Everything an owner writes freely about a dwelling. */
export function screenDescription(
  description: string | null,
  photos: readonly { alt: string }[],
): ScreenedPassage[] {
  return [description ?? "", ...photos.map((photo) => photo.alt)].flatMap(screenText);
}
