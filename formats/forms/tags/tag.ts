/** What a tag says: `{{speaker}}` places a field; `{{#quotes}}`, `{{^quotes}}` and `{{?quotes}}` open a loop, `{{/quotes}}` ends it. */

/** `#` repeats for each (once, where it is not a list), `?` shows if there is any, `^` if there is none. */
export type Sign = "" | "#" | "?" | "^" | "/";

export type Tag = {
  readonly sign: Sign;
  /** In small letters; "" for an end that does not say of what. */
  readonly name: string;
  /** As it stands in the form, in braces. */
  readonly written: string;
};

/** Where a tag stands in a text: from its first brace to behind its last, and where its name begins. */
export type TagSpan = { readonly start: number; readonly end: number; readonly nameAt: number; readonly tag?: Tag };

const braces = /\{\{([^{}]*)\}\}/g;

/** Signs that do not show, which Word, mail and web pages leave in what is typed or pasted. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A name may stand in quotation marks, which Word makes round ones of. */
const said = /^([#?^/]?)\s*["'“”„‟«»‘’‚‹›]*\s*([a-z][a-z0-9]*)?\s*["'“”„‟«»‘’‚‹›]*$/i;

/** In the order of the text; without a `tag` where what stands in the braces is none. */
export const tagSpansIn = (text: string): readonly TagSpan[] =>
  [...text.matchAll(braces)].map(({ 0: whole, 1: inside = "", index }) => {
    const tag = tagOf(inside);
    const letter = inside.search(/[a-z]/i);
    const nameAt = letter < 0 ? Math.max(inside.search(/\S/), 0) : letter;
    return { start: index, end: index + whole.length, nameAt: index + 2 + nameAt, ...(tag && { tag }) };
  });

/** No name is nearly as long, and the patterns need not look at what is. */
const longestInside = 120;

function tagOf(inside: string): Tag | undefined {
  if (inside.length > longestInside) return undefined;
  const [, sign = "", name = ""] = said.exec(inside.replace(unseen, "").trim()) ?? ["", "none"];
  if (sign === "none" || (name === "" && sign !== "/")) return undefined;
  return { sign: sign as Sign, name: name.toLowerCase(), written: `{{${sign}${name}}}` };
}

/** Two braces that belong to no tag: where they stand; the first of them in a paragraph that is full of such. */
export function looseBraces(text: string, spans: readonly TagSpan[]): readonly number[] {
  const loose: number[] = [];
  let next = 0;
  for (const { index } of text.matchAll(/\{\{|\}\}/g)) {
    while ((spans[next]?.end ?? text.length) <= index) next += 1;
    if (index >= (spans[next]?.start ?? text.length) - 1) continue;
    if (loose.push(index) === mostLoose) break;
  }
  return loose;
}

const mostLoose = 20;

/** Names in single braces, which were perhaps meant as tags: `{title}`. */
export const singleBraces = (
  text: string,
): readonly { readonly written: string; readonly name: string; readonly start: number }[] =>
  [...text.matchAll(/(?<!\{)\{[#?^/]?\s*([a-z][a-z0-9]*)\s*\}(?!\})/gi)].map(({ 0: written, 1: name = "", index }) => ({
    written,
    name: name.toLowerCase(),
    start: index,
  }));
