/*
 * How letters of other scripts are read in Latin ones. Only as exact as searching needs: what languages write
 * differently for the same sound is brought together later, by `name-sound.ts`.
 */

/** Latin letters that Unicode does not take apart, and those whose mark changes the sound. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ ş: "sh", š: "sh", ś: "sh", ç: "ch", č: "ch", ć: "ch", ž: "zh", ź: "zh", ż: "zh", ğ: "g" },
  ...{ ı: "i", ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l" },
};

const ARABIC: Readonly<Record<string, string>> = {
  ...{ ا: "a", آ: "a", أ: "a", إ: "i", ٱ: "a", ء: "", ؤ: "w", ئ: "y", ى: "a", ة: "a" },
  ...{ ب: "b", پ: "p", ت: "t", ث: "th", ج: "j", چ: "ch", ح: "h", خ: "kh", د: "d", ذ: "dh" },
  ...{ ر: "r", ز: "z", ژ: "zh", س: "s", ش: "sh", ص: "s", ض: "d", ط: "t", ظ: "z", ع: "a" },
  ...{ غ: "gh", ف: "f", ڤ: "v", ق: "q", ك: "k", ک: "k", گ: "g", ل: "l", م: "m", ن: "n" },
  ...{ ه: "h", ۀ: "h", ھ: "h", و: "w", ي: "y", ی: "y", ې: "y" },
};

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "ye", ё: "yo", ж: "zh" },
  ...{ з: "z", и: "i", і: "i", ї: "yi", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o" },
  ...{ п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh" },
  ...{ щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya", ј: "y", љ: "l", њ: "n" },
  ...{ ћ: "ch", ђ: "dj", џ: "dj" },
};

/** The consonant of each row of the Ethiopic syllabary from U+1200 on, eight syllables a row; "" stands for a vowel alone. */
const ETHIOPIC_ROWS = [
  ..."h l h m s r s sh q q q q b v t ch h h n n".split(" "),
  ...["", "k", "k", "kh", "kh", "w", "", "z", "zh", "y", "d", "d", "j", "g", "g", "g"],
  ..."t ch p ts ts f p".split(" "),
];
const ETHIOPIC_VOWELS = ["e", "u", "i", "a", "e", "", "o", "wa"] as const;
const ETHIOPIC_ALONE = ["a", "u", "i", "a", "e", "i", "o", "a"] as const;

function ethiopic(letter: string): string | undefined {
  const place = (letter.codePointAt(0) ?? 0) - 0x1200;
  const consonant = place < 0 ? undefined : ETHIOPIC_ROWS[Math.floor(place / 8)];
  if (consonant === undefined) return undefined;
  const vowels = consonant === "" ? ETHIOPIC_ALONE : ETHIOPIC_VOWELS;
  return consonant + (vowels[place % 8] ?? "");
}

/** Whether a word is of a script that leaves short vowels out. */
export function isVowelless(word: string): boolean {
  return /\p{Script=Arabic}/u.test(word);
}

/** A lower-case word in Latin letters without marks; letters of scripts that are not known here stay. */
export function inLatin(word: string): string {
  const letters = [...word.normalize("NFC")].map(
    (letter) =>
      LATIN[letter] ??
      ARABIC[letter] ??
      CYRILLIC[letter] ??
      ethiopic(letter) ??
      letter.normalize("NFKD").replace(/\p{M}/gu, ""),
  );
  return letters.join("").replace(/\p{M}/gu, "");
}
