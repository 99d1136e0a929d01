/** A paragraph → what stands between quotation marks, nested spans apart; which way a mark faces is decided by spacing. */
import type { Range } from "../../model/article.ts";
import { isSpace } from "../text/paragraphs.ts";

export type MarkedSpan = Range & {
  /** Offsets of the marks themselves; `close` is where the span ends when its mark is missing. */
  readonly open: number;
  readonly close: number;
  readonly unbalanced: boolean;
  /** Verbatim speech without marks; a dash or colon stands where they would. */
  readonly unmarked?: boolean;
};

export type MarkConventions = {
  /** Single marks quote too (where they are no letters). */
  readonly single: boolean;
  /** Whether an attribution begins at this offset, after a closing mark. */
  readonly isAttribution: (offset: number) => boolean;
};

type Marked = { readonly text: string; readonly paragraph: Range; readonly conventions: MarkConventions };
type Family = "angled" | "double" | "single";
type Facing = "opens" | "closes";
type Open = { readonly family: Family; readonly at: number; readonly inner: MarkedSpan[] };

const marks = /[«»"“”„‟'‘’‚]/g;
const families: Readonly<Record<string, Family>> = {
  "«": "angled",
  "»": "angled",
  '"': "double",
  "“": "double",
  "”": "double",
  "„": "double",
  "‟": "double",
  "'": "single",
  "‘": "single",
  "’": "single",
  "‚": "single",
};
/** In characters: how far a closing single mark is looked for, among apostrophes; */
const longestSingle = 1500;
/** … and how far one counts that no punctuation stands before, as after a term in marks. */
const longestTerm = 80;

/** Deeper marks are taken for stray ones: so that no text, however odd, makes the work grow faster than its length. */
const deepest = 8;
/** After so many single marks of a paragraph that never close, its single marks are apostrophes. */
const mostApostrophes = 50;
/** In characters: what is longer is no name within a quotation, whose mark could close the quotation too. */
const longestName = 60;
/** The same for what a sentence begins with: what is longer may be speech. */
const longestTitle = 25;
/** How far back the beginning of a sentence is looked for whose opening mark was left out. */
const longestSentence = 600;
/** Through how many spans a closing mark without an opening one looks back for the span that it widens. */
const widestReach = 8;

/** In order, outermost only; a mark that is never closed gives an unbalanced span to the paragraph's end. */
export function markedSpans(text: string, paragraph: Range, conventions: MarkConventions): readonly MarkedSpan[] {
  const marked = { text, paragraph, conventions };
  const top: MarkedSpan[] = [];
  const stack: Open[] = [];
  let apostrophes = 0;
  const part = text.slice(paragraph.start, paragraph.end);
  marks.lastIndex = 0;
  for (let match = marks.exec(part); match !== null; match = marks.exec(part)) {
    const at = paragraph.start + match.index;
    const family = families[match[0]] ?? "double";
    if (family === "single") {
      const sought =
        conventions.single && stack.length === 0 && apostrophes < mostApostrophes && opensSingle(text, at, paragraph);
      const end = sought ? closingSingle(text, at, paragraph) : undefined;
      if (end !== undefined) top.push(balanced(at, end));
      else if (sought) apostrophes++;
      marks.lastIndex = (end ?? at) + 1 - paragraph.start;
      continue;
    }
    const isOpen = stack.some((open) => open.family === family);
    if (facing(text, at, match[0], paragraph, stack) === "opens") {
      if (stack.length < deepest) stack.push({ family, at, inner: [] });
    } else if (isOpen) closeAt(at, family, stack, top, marked);
    else widen(at, top, marked);
    marks.lastIndex = at + 1 - paragraph.start;
  }
  return [...top, ...unclosed(stack, marked)].sort((left, right) => left.open - right.open);
}

const balanced = (open: number, close: number): MarkedSpan => ({
  open,
  close,
  start: open + 1,
  end: close,
  unbalanced: false,
});

/** Closes the innermost span of that family, and with it all others where an attribution follows: one mark for two levels. */
function closeAt(at: number, family: Family, stack: Open[], top: MarkedSpan[], { text, conventions }: Marked): void {
  while (stack.at(-1)?.family !== family) stack.pop();
  const innermost = stack.pop();
  if (innermost === undefined) return;
  const isName = at - innermost.at < (followsSentence(text, innermost.at) ? longestTitle : longestName);
  const outermost =
    isName && stack.some((open) => open.family === family) && conventions.isAttribution(at + 1) ? stack[0] : undefined;
  if (outermost !== undefined) stack.length = 0;
  const target = outermost === undefined ? (stack.at(-1)?.inner ?? top) : top;
  target.push(balanced((outermost ?? innermost).at, at));
}

/** A closing mark before an attribution, and no opening one: the last span reaches to it, or the mark's sentence is one. */
function widen(at: number, top: MarkedSpan[], { text, paragraph, conventions }: Marked): void {
  if (!conventions.isAttribution(at + 1)) return;
  if (!reachTo(at, top, { text, paragraph, conventions })) openSentence(at, top, text, paragraph);
}

/** «Alpha» is a brand, a «strong» one» – said X: the first mark opened two levels, so its span reaches to the last. */
function reachTo(at: number, top: MarkedSpan[], { text, paragraph, conventions }: Marked): boolean {
  for (let index = top.length - 1; index >= 0 && index >= top.length - widestReach; index--) {
    const span = top[index];
    if (span === undefined || conventions.isAttribution(span.close + 1)) return false;
    if (!opensSentence(text, span.open, paragraph.start)) continue;
    top.length = index;
    top.push({ ...balanced(span.open, at), unbalanced: true });
    return true;
  }
  return false;
}

/** Alpha is a brand», – said X: the opening mark was left out. */
function openSentence(at: number, top: MarkedSpan[], text: string, paragraph: Range): void {
  const limit = Math.max(paragraph.start, (top.at(-1)?.close ?? -1) + 1, at - longestSentence);
  let start = at;
  while (start > limit && !(isSpace(text.charCodeAt(start - 1)) && followsSentence(text, start))) start--;
  if (start === at || (start === limit && limit !== paragraph.start)) return;
  top.push({ open: start - 1, start, end: at, close: at, unbalanced: true });
}

/** Whether a sentence ends right before the offset. */
function followsSentence(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && at > offset - 4 && isSpace(text.charCodeAt(at))) at--;
  return (
    at < offset - 1 &&
    /[.!?…]/.test(text.charAt(at) === "»" || text.charAt(at) === "”" ? text.charAt(at - 1) : text.charAt(at))
  );
}

/** Several sentences, which are no piece of another. */
export const hasSeveral = (text: string, { start, end }: Range): boolean =>
  /[.!?…]["»”]?\s+["«“]?\p{Lu}/u.test(text.slice(start, end));

/** Whether nothing of its sentence stands before the mark. */
export function opensSentence(text: string, open: number, start: number): boolean {
  let at = open - 1;
  while (at >= start && (isSpace(text.charCodeAt(at)) || "'–—-".includes(text.charAt(at)))) at--;
  return at < start || '.!?…»”"“。'.includes(text.charAt(at));
}

/**
 * The outermost mark left open, to the paragraph's end or to where the mark opens again with a sentence, and what is
 * complete within it; of a doubled mark only the inner one.
 */
function unclosed(stack: readonly Open[], { text, paragraph, conventions }: Marked): readonly MarkedSpan[] {
  const [outermost] = stack;
  if (outermost === undefined) return [];
  const { at } = outermost;
  const inner = stack.flatMap((open) => open.inner);
  if (inner.some(({ open }) => open === at + 1)) return inner;
  const again = inner.find(
    ({ open, close }) =>
      followsSentence(text, open) && (close - open >= longestTitle || conventions.isAttribution(close + 1)),
  );
  const end = again?.open ?? paragraph.end;
  return [{ open: at, close: end, start: at + 1, end, unbalanced: true }, ...inner];
}

const before = /[\s([{–—\-/«„]/;
const after = /[\s.,;:!?…)\]}»–—"”“]/;

function facing(text: string, at: number, mark: string, paragraph: Range, stack: readonly Open[]): Facing {
  if (mark === "«" || mark === "„") return "opens";
  if (mark === "»") return "closes";
  const opened = stack.at(-1)?.at === at - 1;
  const free = at === paragraph.start || opened || before.test(text.charAt(at - 1));
  const bound = at + 1 >= paragraph.end || after.test(text.charAt(at + 1));
  if (free !== bound) return free ? "opens" : "closes";
  return stack.some((open) => open.family === "double") ? "closes" : "opens";
}

const opensSingle = (text: string, open: number, paragraph: Range): boolean =>
  (open === paragraph.start || /[\s("“—–]/.test(text.charAt(open - 1))) && /[\p{L}\p{N}]/u.test(text.charAt(open + 1));

/** Where the single mark at `open` closes: after a sentence's sign, or soon after a word; undefined for an apostrophe. */
function closingSingle(text: string, open: number, paragraph: Range): number | undefined {
  const limit = Math.min(paragraph.end, open + longestSingle);
  for (let at = open + 2; at < limit; at++) {
    if (!"'’".includes(text.charAt(at))) continue;
    if (at + 1 < paragraph.end && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) continue;
    const previous = text.charAt(at - 1);
    if (/[.,!?…]/.test(previous)) return at;
    if (at - open <= longestTerm && previous !== "s" && !isSpace(previous.charCodeAt(0))) return at;
  }
  return undefined;
}
