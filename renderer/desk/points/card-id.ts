/** How a point's card is found wherever it is drawn, and the point of a card. */
import type { PointId } from "#core/model/key-point.ts";

export const cardId = (point: PointId): string => `card-${point}`;

/** The field in which the point's words are edited, where its card is drawn. */
export const wordsOfCard = (point: PointId): HTMLTextAreaElement | null =>
  document.getElementById(cardId(point))?.querySelector<HTMLTextAreaElement>("textarea[data-words]") ?? null;

/** What floats over the list speaks through it too, and stands in no card. */
export const cardAround = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[role=row][data-key]") : null;

export const pointAround = (target: EventTarget): PointId | undefined => cardAround(target)?.dataset["key"];
