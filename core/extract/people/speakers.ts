/** A quotation's speaker as a point carries it: the article's own words, and who that is as far as the article tells. */
import type { Article } from "../../model/article.ts";
import type { Speaker } from "../../model/key-point.ts";
import { inflectionOf } from "../phrases/inflection.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { isSpaceBefore, type Passage } from "../text/passage.ts";
import { hasEnding } from "../words/endings.ts";
import { wordIndexAt } from "../words/words.ts";
import type { Memory } from "./memory.ts";
import { lastSpokenOf, resolveSpeaker } from "./resolve-speaker.ts";

/** `before` is the speaker of the quotation before, who carries over where this one names nobody. */
export function speakerOf(
  { id, text }: Article,
  passage: Passage,
  quotation: Quotation,
  memory: Memory,
  before: Speaker | undefined,
): Speaker | undefined {
  const { speaker } = quotation;
  if (speaker === undefined) return saysWho(passage, quotation) ? undefined : carriedOver(quotation, memory, before);
  const person = resolveSpeaker(memory, passage, speaker, isSubject(quotation));
  const said = text.slice(speaker.start, speaker.end);
  return {
    text: said,
    origin: { articleId: id, start: speaker.start, end: speaker.end },
    ...(person === undefined || person === said ? {} : { resolvedTo: person }),
  };
}

/** Whether the phrase is the subject of a verb, not what a frame or a citing verb governs. */
const isSubject = ({ rule }: Quotation): boolean =>
  rule === "verbAfter" || rule === "unknownVerbAfter" || rule === "verbBefore";

/** "“…” deyən işçi": a participle has its subject right after it, be it one that nothing tells to be somebody. */
function saysWho(passage: Passage, { cue }: Quotation): boolean {
  const { words, grammar } = passage;
  if (cue === undefined || grammar.verbLast === undefined) return false;
  const next = wordIndexAt(words, cue.end);
  const verb = words[next - 1];
  if (verb === undefined || next >= words.length || !isSpaceBefore(passage, next)) return false;
  if (hasEnding(grammar.verbLast.converbs, verb.small)) return false;
  return inflectionOf(passage, grammar.verbLast, next - 1) === "subordinate";
}

/** The name that was given before, not its pronoun; where there is none, the person last spoken of. */
function carriedOver({ rule, start }: Quotation, memory: Memory, before: Speaker | undefined): Speaker | undefined {
  if (rule === "fragment" || rule === "clause" || rule === "denied") return undefined;
  const spokenOf = rule === "continuation" ? undefined : lastSpokenOf(memory, start);
  const name = spokenOf ?? before?.resolvedTo ?? before?.text;
  if (name === undefined) return undefined;
  return name === before?.text ? before : { text: name, resolvedTo: name };
}
