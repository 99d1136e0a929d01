/** A quotation's speaker as a point carries it: the article's own words, and who that is as far as the article tells. */
import type { Article } from "../model/article.ts";
import type { Speaker } from "../model/key-point.ts";
import { isIn } from "./lexicon.ts";
import type { Passage } from "./passage.ts";
import { isNobodyNamed, lastSpokenOf, type Memory, resolveSpeaker } from "./people.ts";
import type { Quotation } from "./quotation.ts";
import { wordIndexAt } from "./words.ts";

/** `before` is the speaker of the quotation before, who carries over where this one names nobody. */
export function speakerOf(
  { id, text }: Article,
  passage: Passage,
  quotation: Quotation,
  memory: Memory,
  before: Speaker | undefined,
): Speaker | undefined {
  const { speaker, start } = quotation;
  if (speaker === undefined) return carriedOver(quotation, memory, before);
  const resolvedTo = resolveSpeaker(memory, passage, speaker, Math.min(start, speaker.start));
  const said = text.slice(speaker.start, speaker.end);
  const person =
    isBarePronoun(passage, speaker.start, said) && before !== undefined
      ? (continuedBy(memory, quotation, before) ?? resolvedTo)
      : resolvedTo;
  return {
    text: said,
    origin: { articleId: id, start: speaker.start, end: speaker.end },
    ...(person === undefined || person === said ? {} : { resolvedTo: person }),
  };
}

/** A pronoun goes on with the speaker before, as long as nobody else was named since. */
function continuedBy(memory: Memory, { start }: Quotation, before: Speaker): string | undefined {
  const since = before.origin?.end;
  return since !== undefined && isNobodyNamed(memory, since, start) ? before.resolvedTo : undefined;
}

const isBarePronoun = ({ words, grammar }: Passage, start: number, said: string): boolean => {
  const word = words[wordIndexAt(words, start)];
  if (word === undefined || word.end - word.start !== said.length || isIn(grammar.people.collectives, word))
    return false;
  return grammar.nominatives.has(word.small);
};

/** The name that was given before, not its pronoun; where there is none, the person last spoken of. */
function carriedOver({ rule, start }: Quotation, memory: Memory, before: Speaker | undefined): Speaker | undefined {
  if (rule === "fragment" || rule === "clause") return undefined;
  const spokenOf = rule === "continuation" ? undefined : lastSpokenOf(memory, start);
  const name = spokenOf ?? before?.resolvedTo ?? before?.text;
  if (name === undefined) return undefined;
  return name === before?.text ? before : { text: name, resolvedTo: name };
}
