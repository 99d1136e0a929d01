/** What the window and the worker that draws pages say to each other. */

/** In points. */
export type PageSize = { readonly width: number; readonly height: number };

/** `file` and `drawing`: numbers that the window gives. Pages are counted from 1. */
export type DrawingRequest =
  | { readonly is: "open"; readonly file: number; readonly bytes: Uint8Array }
  /** `width`: in the drawing's own pixels. */
  | {
      readonly is: "draw";
      readonly file: number;
      readonly drawing: number;
      readonly page: number;
      readonly width: number;
    }
  | { readonly is: "callOff"; readonly drawing: number }
  | { readonly is: "close"; readonly file: number };

export type DrawingAnswer =
  | { readonly is: "opened"; readonly file: number; readonly sizes: readonly PageSize[] }
  | { readonly is: "notOpened"; readonly file: number }
  | { readonly is: "drawn"; readonly drawing: number; readonly picture: ImageBitmap }
  /** Called off, or broken down. */
  | { readonly is: "notDrawn"; readonly drawing: number };
