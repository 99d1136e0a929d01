/** Small drawings of first pages that were made elsewhere: they show until the page is drawn as sharp as the screen. */
import type { DrawnPage } from "../../state/program-state.ts";

const drawings = new WeakMap<DrawnPage, HTMLCanvasElement>();

export const keepFirstDrawing = (pages: DrawnPage, canvas: HTMLCanvasElement): void => void drawings.set(pages, canvas);

export const firstDrawingOf = (pages: DrawnPage): HTMLCanvasElement | undefined => drawings.get(pages);
