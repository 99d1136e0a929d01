/** What a writer is: a document in, bytes out, with warnings and, where it makes pages, the place of every anchor. */
import type { Document, Placement } from "#core/model/document.ts";
import type { ExportFormat } from "#core/model/format.ts";
import type { Warning } from "#core/model/warning.ts";

export type Written = {
  readonly bytes: Uint8Array;
  readonly warnings: readonly Warning[];
  /** For formats that have pages. */
  readonly pages?: number;
  readonly placements: readonly Placement[];
  /** Where only some of the pages were written: which. The number and the placements are those of all. */
  readonly only?: PageRange;
};

/** Pages counted from 1, the last one included. */
export type PageRange = { readonly from: number; readonly to: number };

export type Writer = {
  readonly format: ExportFormat;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /**
   * `near`: for a look at that page; of a document of many pages, only those about it need be written.
   * `pause`: awaited between steps that take their time in a long document; where it rejects, so does the writing.
   */
  readonly write: (
    document: Document,
    fonts: FontLibrary,
    near?: number,
    pause?: () => Promise<void>,
  ) => Promise<Written>;
};

export const faces = [
  "serif-regular",
  "serif-bold",
  "serif-italic",
  "serif-boldItalic",
  "sans-regular",
  "sans-bold",
  "sans-italic",
  "sans-boldItalic",
  "naskh-regular",
  "naskh-bold",
] as const;
export type Face = (typeof faces)[number];

/** A font of the analyst's computer: a TrueType or OpenType file, or one font of a collection. */
export type SystemFont = {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Its place in a collection, counted from 0. */
  readonly index: number;
};

/** The program's fonts, as whole TrueType files; what a writer derives from them it caches by this object. */
export type FontLibrary = {
  readonly bytes: (face: Face) => Uint8Array;
  /** For Chinese, Japanese and Korean characters, in the order in which to try them; none where there are none. */
  readonly system?: () => readonly SystemFont[];
  /** The faces that Word files carry, cut down to alphabets and packed: the file assets/fonts/office-fonts.zip. */
  readonly office?: () => Uint8Array;
};
