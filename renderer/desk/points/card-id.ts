/** The element ids of a point's row, by which it is found wherever it is drawn. */
import type { PointId } from "#core/model/key-point.ts";

export const cardId = (point: PointId): string => `card-${point}`;

/** The field in which the point's words are edited, where its card is drawn. */
export const wordsOfCard = (point: PointId): HTMLTextAreaElement | null =>
  document.getElementById(cardId(point))?.querySelector<HTMLTextAreaElement>("textarea[data-words]") ?? null;
