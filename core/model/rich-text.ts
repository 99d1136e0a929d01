/** Text that the analyst writes: the part of a document's tree that an editor can hold. */

export type RichInline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "strong"; readonly content: readonly RichInline[] }
  | { readonly type: "emphasis"; readonly content: readonly RichInline[] }
  | { readonly type: "link"; readonly address: string; readonly content: readonly RichInline[] }
  /** Leads to a point of the same briefing; printed as that point's source number. */
  | { readonly type: "pointReference"; readonly point: string };

export type RichBlock =
  | { readonly type: "paragraph"; readonly content: readonly RichInline[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly (readonly RichInline[])[] };

export type RichText = readonly RichBlock[];

/** The words alone, a line a paragraph or list item. */
export const plainFromRichText = (blocks: RichText): string => blocks.map(plainBlock).join("\n");

const plainBlock = (block: RichBlock): string =>
  block.type === "paragraph" ? plainInlines(block.content) : block.items.map(plainInlines).join("\n");

const plainInlines = (inlines: readonly RichInline[]): string => inlines.map(plainInline).join("");

export function plainInline(inline: RichInline): string {
  if (inline.type === "text") return inline.text;
  return inline.type === "pointReference" ? "" : plainInlines(inline.content);
}
