/** Edits of what only a quotation has. On a point of another kind they change nothing. */
import type { Briefing } from "../model/briefing.ts";
import type { PointId, Quote, Speaker, Translation } from "../model/key-point.ts";
import { correctedTo, type Patch, patched, wordsOrNone } from "./patched.ts";
import { updatePoint } from "./point-edits.ts";

/** Without a speaker the words are nobody's. */
export const setSpeaker = (briefing: Briefing, id: PointId, speaker: Speaker | undefined): Briefing =>
  updatePoint(briefing, id, (point) => (point.kind === "quote" ? correctedTo<Quote>(point, { speaker }) : point));

/** An empty text takes the translation away. */
export const setTranslation = (briefing: Briefing, id: PointId, translation: Translation | undefined): Briefing =>
  patchQuote(briefing, id, {
    translation: wordsOrNone(translation?.text ?? "") === undefined ? undefined : translation,
  });

export const setContext = (briefing: Briefing, id: PointId, context: string): Briefing =>
  patchQuote(briefing, id, { context: wordsOrNone(context) });

const patchQuote = (briefing: Briefing, id: PointId, patch: Patch<Quote>): Briefing =>
  updatePoint(briefing, id, (point) => (point.kind === "quote" ? patched<Quote>(point, patch) : point));
