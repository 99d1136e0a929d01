/**
 * What words mean, as vectors: in Russian by the company they keep in the news, in other languages by the Russian
 * word that stands beside their beginning in `meanings/<language>.tsv`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { grammarFor } from "../../core/extract/words/grammar.ts";
import { longestBeginning, wholeWord } from "../../core/extract/words/word-weights.ts";
import { packFor } from "../../core/language/packs.ts";
import { dot, principalComponents, projected } from "./principal-components.ts";
import { readVectorArchive } from "./vector-archive.ts";

/** A word's beginning, or with the sign at its end a whole word. */
export type Entry = { readonly beginning: string; readonly meaning: Float64Array; readonly count: number };

export type Meanings = {
  readonly dimensions: number;
  /** Of a word in small letters; undefined where none is known. */
  readonly meaningOf: (language: string, word: string) => Float64Array | undefined;
  /** All that is known in a language, in their order. */
  readonly entries: (language: string) => readonly Entry[];
};

const dimensions = 64;
/** A part of the words shows where all of them lie. */
const sampled = 20;
/** All but two or three of a hundred words of a text are among these. */
const mostWords = 80_000;
const russian = "ru";

export function readMeanings(): Meanings {
  const vectors = russianVectors();
  const entries = new Map<string, readonly Entry[]>([
    [russian, [...vectors].map(([word, each]) => ({ beginning: `${word}${wholeWord}`, ...each }))],
    ...dictionaries().map((language) => [language, translatedEntries(language, vectors)] as const),
  ]);
  const tables = new Map(
    [...entries].map(([language, each]) => [
      language,
      new Map(each.map(({ beginning, meaning }) => [beginning, meaning])),
    ]),
  );
  return {
    dimensions,
    meaningOf: (language, word) => {
      const table = tables.get(language);
      return table === undefined ? undefined : longestBeginning(table, word);
    },
    entries: (language) => entries.get(language) ?? [],
  };
}

type Counted = { readonly meaning: Float64Array; readonly count: number };

/** Words in small Cyrillic letters, in their order; the mean square of a meaning's length is one. */
function russianVectors(): ReadonlyMap<string, Counted> {
  const { words, counts, vectorAt } = readVectorArchive();
  const known = [...words.keys()].filter((index) => /^[а-я-]+$/.test(words[index] ?? ""));
  const unit = (index: number): Float64Array => {
    const vector = vectorAt(index);
    const length = Math.sqrt(dot(vector, vector));
    return vector.map((value) => value / length);
  };
  const sample = known.filter((_, index) => index % sampled === 0).map(unit);
  const projection = principalComponents(sample, dimensions);
  const square = sample.reduce((sum, vector) => {
    const point = projected(projection, vector);
    return sum + dot(point, point);
  }, 0);
  const scale = 1 / Math.sqrt(square / sample.length);
  return new Map(
    known
      .sort((left, right) => (counts[right] ?? 0) - (counts[left] ?? 0))
      .slice(0, mostWords)
      .map((index) => ({ index, word: words[index] ?? "" }))
      .sort((left, right) => (left.word < right.word ? -1 : 1))
      .map(({ index, word }) => [
        word,
        { meaning: projected(projection, unit(index)).map((value) => scale * value), count: counts[index] ?? 0 },
      ]),
  );
}

const folder = new URL("meanings/", import.meta.url);

const dictionaries = (): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.tsv$/, "")) : [];

function translatedEntries(language: string, vectors: ReadonlyMap<string, Counted>): readonly Entry[] {
  const { toSmall } = grammarFor(packFor(language)).speller;
  const lines = readFileSync(new URL(`${language}.tsv`, folder), "utf8").split("\n");
  return lines.flatMap((line): readonly Entry[] => {
    const [beginning, translation] = line.split("\t");
    const found = translation === undefined ? undefined : vectors.get(translation.trim());
    return beginning === undefined || found === undefined ? [] : [{ beginning: toSmall(beginning), ...found }];
  });
}
