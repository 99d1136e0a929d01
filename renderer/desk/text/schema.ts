/** What the editor can hold: just what a section's text can (core/model/rich-text.ts), so that nothing is lost on the way. */
import { type Attrs, Schema } from "prosemirror-model";

/** The address of a pasted link; the others are words. */
const addressOf = (element: HTMLElement): Attrs | false => {
  const address = element.getAttribute("href")?.trim() ?? "";
  return /^(?:https?:\/\/|mailto:)/i.test(address) && { address };
};

/** Google's documents wrap all that they copy into a bold that is none. */
const isHeavy = (element: HTMLElement): null | false => (element.style.fontWeight === "normal" ? false : null);

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: {
      group: "block",
      content: "inline*",
      parseDOM: [
        { tag: "p" },
        { tag: "h1" },
        { tag: "h2" },
        { tag: "h3" },
        { tag: "h4" },
        { tag: "h5" },
        { tag: "h6" },
      ],
      toDOM: () => ["p", 0],
    },
    list: {
      group: "block",
      content: "item+",
      attrs: { ordered: { default: false } },
      parseDOM: [
        { tag: "ul", attrs: { ordered: false } },
        { tag: "ol", attrs: { ordered: true } },
      ],
      toDOM: ({ attrs }) => [attrs["ordered"] === true ? "ol" : "ul", 0],
    },
    item: { content: "paragraph", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    text: { group: "inline" },
    reference: {
      group: "inline",
      inline: true,
      atom: true,
      attrs: { point: {} },
      parseDOM: [
        {
          tag: "span[data-reference]",
          getAttrs: (element) => ({ point: element.getAttribute("data-reference") ?? "" }),
        },
      ],
      toDOM: ({ attrs }) => ["span", { "data-reference": attrs["point"] }],
    },
  },
  /** The outermost first. */
  marks: {
    link: {
      attrs: { address: {} },
      inclusive: false,
      parseDOM: [{ tag: "a[href]", getAttrs: addressOf }],
      toDOM: ({ attrs }) => ["a", { href: attrs["address"], title: attrs["address"] }, 0],
    },
    strong: {
      parseDOM: [
        { tag: "strong" },
        { tag: "b", getAttrs: isHeavy },
        { style: "font-weight", getAttrs: (weight) => /^(?:bold(?:er)?|[6-9]\d\d)$/.test(weight) && null },
      ],
      toDOM: () => ["strong", 0],
    },
    emphasis: {
      parseDOM: [{ tag: "em" }, { tag: "i" }, { style: "font-style=italic" }],
      toDOM: () => ["em", 0],
    },
  },
});
