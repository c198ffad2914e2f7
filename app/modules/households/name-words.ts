import { inLatin, isVowelless } from "./name-scripts";

/** One word of a name, ready to be compared. */
export interface NameWord {
  /** In small Latin letters without marks, doubled letters once. */
  plain: string;
  /** From a script without short vowels. */
  isVowelless: boolean;
}

/** Between the parts of a name: son of, daughter of. */
const PARTICLES = new Set(["bin", "ben", "ibn", "bint", "bn", "abn", "bnt"]);
/** Written apart or in one word with what follows. */
const JOINING = /^(?:abd|abu|abw|umm?|gebre|ghebre|gbre|welde|wolde|tekle)$/;
const HYPHENATED_ARTICLE = /(^|\s)(?:al|el|ul|ad|ar|as|ash|at|az|an)-(?=\p{L}{2})/gu;
const ARTICLES = new Set(["al", "el", "ul"]);

/**
 * The words of a name in any script and order: without articles and particles, compounds in one word.
 *
 * @param text a given name, a family name, or both.
 */
export function nameWords(text: string): NameWord[] {
  const clean = text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[\u064b-\u065f\u0670\u0640'’ʼ`´ʿʾ]/gu, "")
    .replace(/[‐-―]/gu, "-")
    .replace(HYPHENATED_ARTICLE, "$1");
  const words = clean.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  const read = words.map(readWord).filter(({ plain }) => plain !== "");
  const named = read.filter(({ plain }) => !ARTICLES.has(plain) && !PARTICLES.has(plain));
  return compounds(named.length > 0 ? named : read);
}

function readWord(word: string): NameWord {
  const own = word.replace(/^(عبد)ال(?=.{3})/u, "$1").replace(/^ال(?=.{3})/u, "");
  const plain = oneWay(inLatin(own));
  return {
    plain: isVowelless(word) ? plain : withoutArticle(plain),
    isVowelless: isVowelless(word),
  };
}

/** Long vowels as one sign, `x` as the two sounds it is, doubled letters once. */
function oneWay(plain: string): string {
  return plain
    .replace(/oo/g, "ou")
    .replace(/ee/g, "i")
    .replace(/x/g, "ks")
    .replace(/(.)\1+/gu, "$1");
}

/** `alhamdan` → `hamdan`, `abdelrahman` → `abdrahman`; `abdalah` stays, where the article belongs to the name. */
function withoutArticle(plain: string): string {
  if (/^abd(?:ou|[aeou])lah?$/.test(plain)) return "abdalah";
  const joined = /^abd(?:ou|[aeou])l?(?:[rsn](?=[rsn]))?(.{3,})$/.exec(plain)?.[1];
  if (joined !== undefined) return `abd${joined}`;
  if (/^abd(?:ou|[aeou])[lr]?$/.test(plain)) return "abd";
  return plain.replace(/^[ae]l(?=[^aeiou].{3})/, "");
}

function compounds(words: readonly NameWord[]): NameWord[] {
  const joined: NameWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (!before || !JOINING.test(before.plain)) {
      joined.push(word);
      continue;
    }
    const plain = withoutArticle(before.plain + word.plain);
    joined.splice(-1, 1, { plain, isVowelless: before.isVowelless || word.isVowelless });
  }
  return joined;
}
