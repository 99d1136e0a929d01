/**
 * Where words of the Turkic languages may be divided: between their syllables, which the spelling shows. A syllable has
 * one vowel; a single consonant opens the syllable of the vowel behind it, and of several the last one does.
 */

export type Spelling = {
  readonly vowels: string;
  /** Vowels at a word's beginning and behind a consonant, consonants behind a vowel. */
  readonly glides?: string;
  /** Letters that stand for one sound together. */
  readonly joined?: readonly string[];
};

const apostrophes = [..."ʻʼ‘’'`"];

export const spellings: Readonly<Record<string, Spelling>> = {
  az: { vowels: "aeəıioöuü" },
  kk: { vowels: "аәеёиоөұүыіэюя", glides: "у" },
  ky: { vowels: "аеёиоөуүыэюя", joined: ["аа", "оо", "уу", "ээ", "өө", "үү"] },
  uz: {
    vowels: "aeiouаеёиоуўэюя",
    joined: ["sh", "ch", "ng", ...apostrophes.flatMap((mark) => [`o${mark}`, `g${mark}`])],
  },
};

/** Of three consonants and more, such a pair opens a syllable together: Қазақ-стан, инф-ра, Kon-stan-tin. */
const openingPair = /^(?:ст|[бвгдкптф]р|[бгкпф]л|st|[bvgdkptf]r|[bgkpf]l)$/;
/** Signs without a sound of their own belong to the sound before them. */
const silent = /^[ьъʻʼ‘’'`\p{M}]$/u;

type Sound = { readonly end: number; readonly letters: string; readonly vowel: boolean };

/** The offsets at which one syllable ends and the next begins, in UTF-16 units. */
export function syllableEnds(word: string, spelling: Spelling): readonly number[] {
  // The small form of İ has two units.
  const sounds = soundsOf(word.replaceAll("İ", "i").toLowerCase(), spelling);
  const vowels = sounds.flatMap(({ vowel }, at) => (vowel ? [at] : []));
  return vowels.slice(1).map((vowel, index) => {
    const opening = openingOf(sounds, vowels[index] ?? 0, vowel);
    return sounds[opening - 1]?.end ?? 0;
  });
}

/** The sound with which the syllable of a vowel begins, given the vowel before it. */
function openingOf(sounds: readonly Sound[], before: number, vowel: number): number {
  const consonants = vowel - before - 1;
  const pair = `${sounds[vowel - 2]?.letters}${sounds[vowel - 1]?.letters}`;
  if (consonants > 2 && openingPair.test(pair)) return vowel - 2;
  return consonants === 0 ? vowel : vowel - 1;
}

function soundsOf(word: string, spelling: Spelling): readonly Sound[] {
  const sounds: Sound[] = [];
  for (let at = 0; at < word.length; ) {
    const letters = spelling.joined?.find((pair) => word.startsWith(pair, at)) ?? word.charAt(at);
    const last = sounds.at(-1);
    at += letters.length;
    if (last !== undefined && silent.test(letters)) sounds[sounds.length - 1] = { ...last, end: at };
    else sounds.push({ end: at, letters, vowel: isVowel(letters, last, spelling) });
  }
  return sounds;
}

function isVowel(letters: string, before: Sound | undefined, { vowels, glides = "" }: Spelling): boolean {
  const letter = letters.charAt(0);
  return vowels.includes(letter) || (glides.includes(letter) && before?.vowel !== true);
}
