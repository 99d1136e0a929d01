/** Verbatim speech without marks: after a dash that a paragraph begins with, or after a colon that a verb of saying introduces. */
import type { Range } from "../../model/article.ts";
import { isSpace } from "../text/paragraphs.ts";
import type { Passage } from "../text/passage.ts";
import { firstEndingAfter, lastStartingBy } from "../words/places.ts";
import { wordIndexAt } from "../words/words.ts";
import { attributionBefore, beginsAttribution } from "./attribution.ts";
import type { Attribution } from "./attribution-rule.ts";
import type { MarkedSpan } from "./quotation-marks.ts";

/** In words: what stands between a verb of saying and its colon. */
const longestAddressee = 4;

/** In order, none that touches a marked span. `before` is the paragraph before. */
export function unmarkedSpans(
  passage: Passage,
  marked: readonly MarkedSpan[],
  before: Passage | undefined,
): readonly MarkedSpan[] {
  const { paragraph } = passage;
  if (marked[0]?.open !== paragraph.start && isIntroduced(passage, before)) return [wholeOf(paragraph)];
  const dialogue = dialogueIn(passage);
  const spans = dialogue === undefined ? afterColons(passage) : [dialogue];
  const ends = marked.map(({ open, close }) => ({ open, end: close }));
  return spans.filter(({ open, close }) => (firstEndingAfter(ends, open)?.open ?? close) >= close);
}

const wholeOf = ({ start, end }: Range): MarkedSpan => ({
  open: start,
  start,
  end,
  close: end,
  unbalanced: false,
  unmarked: true,
});

/** «Министр сказал:», and then a paragraph of his words. */
function isIntroduced({ text, paragraph }: Passage, before: Passage | undefined): boolean {
  if (before === undefined || before.paragraph.kind === "headline") return false;
  if (text.charAt(before.paragraph.end - 1) !== ":" || !/\p{Lu}/u.test(text.charAt(paragraph.start))) return false;
  return attributionAtColon(before, wholeOf(paragraph))?.cue !== undefined;
}

/** Who is given as the speaker by the colon that a paragraph ends with, for a quotation in the next. */
export function attributionAtColon(before: Passage, span: MarkedSpan): Attribution | undefined {
  const { end, start } = before.paragraph;
  return attributionBefore(before, { ...span, open: end }, lastStartingBy(before.sentences, end - 1)?.start ?? start);
}

/** «— Дорогу откроют, — сказал X. — Весной»: from the dash to the attribution, or to the end where that stands within. */
function dialogueIn(passage: Passage): MarkedSpan | undefined {
  const { text, paragraph } = passage;
  if (!/^[—–-]\s/.test(text.slice(paragraph.start, paragraph.start + 2))) return undefined;
  const first = paragraph.start + 2;
  for (const { 0: sign, index } of text.slice(first, paragraph.end).matchAll(/[.,!?…]\s+[—–-]\s+/g)) {
    if (!beginsAttribution(passage, first + index)) continue;
    const end = first + index + (/[!?…]/.test(sign) ? 1 : 0);
    return {
      open: paragraph.start,
      start: first,
      end,
      close: end - 1,
      unbalanced: false,
      unmarked: true,
    };
  }
  return undefined;
}

function afterColons(passage: Passage): readonly MarkedSpan[] {
  const { text, paragraph, sentences } = passage;
  const hasColon = text.slice(paragraph.start, paragraph.end).includes(":");
  return hasColon ? sentences.flatMap((sentence) => afterColon(passage, sentence)) : [];
}

/** «Министр сказал: Дорогу откроют весной.» */
function afterColon(passage: Passage, sentence: Range): readonly MarkedSpan[] {
  const { text, words } = passage;
  const within = text.slice(sentence.start, sentence.end).indexOf(":");
  const colon = sentence.start + within;
  let start = colon + 1;
  while (start < sentence.end && isSpace(text.charCodeAt(start))) start++;
  if (within < 0 || start >= sentence.end || start === colon + 1 || !/\p{Lu}/u.test(text.charAt(start))) return [];
  const span = { open: colon + 1, start, end: sentence.end, close: sentence.end, unbalanced: false, unmarked: true };
  const cue = attributionBefore(passage, span, sentence.start)?.cue;
  const near = cue !== undefined && wordIndexAt(words, colon) - wordIndexAt(words, cue.end) <= longestAddressee;
  return near ? [span] : [];
}
