/** How many words of the analyst's and of the sources a briefing has on its page; headings and sources are not counted. */

import { placePoints } from "#core/compose/placing.ts";
import { countWords } from "#core/compose/section-length.ts";
import type { Briefing } from "#core/model/briefing.ts";
import { plainFromRichText } from "#core/model/rich-text.ts";

export function countBriefingWords(briefing: Briefing): number {
  const { sections, homes } = placePoints(briefing);
  const texts = [
    ...sections
      .flatMap(({ words, options }) => [words, ...options.flatMap((option) => Object.values(option))])
      .map(plainFromRichText),
    ...briefing.points.filter(({ id }) => homes.has(id)).map(({ text }) => text),
  ];
  return texts.reduce((count, text) => count + countWords(text), 0);
}
