/** How many words of the analyst's and of the sources a briefing has on its page; headings and sources are not counted. */
import { placePoints } from "#core/compose/placing.ts";
import type { Briefing } from "#core/model/briefing.ts";
import { plainFromRichText } from "#core/model/rich-text.ts";

const word = /[\p{L}\p{N}]+(?:['’ʼ‑-][\p{L}\p{N}]+)*/gu;

export function countWords(briefing: Briefing): number {
  const { sections, homes } = placePoints(briefing);
  const texts = [
    ...sections.map(({ words }) => plainFromRichText(words)),
    ...briefing.points.filter(({ id }) => homes.has(id)).map(({ text }) => text),
  ];
  return texts.reduce((count, text) => count + (text.match(word)?.length ?? 0), 0);
}
