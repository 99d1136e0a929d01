/** What is printed before a caption's own words: "Table 1. ", without the stop where no words follow. */
import type { Caption } from "#core/model/document.ts";

export type CaptionLabel = { readonly before: string; readonly number: string; readonly after: string };

export const captionLabel = ({ word, number, content }: Caption): CaptionLabel => ({
  before: word === "" ? "" : `${word}\u00A0`,
  number: String(number),
  after: content.length === 0 ? "" : ". ",
});

export const captionLabelText = (caption: Caption): string => {
  const { before, number, after } = captionLabel(caption);
  return `${before}${number}${after}`;
};
