/** Writes a document as PDF/A-2a and PDF/UA-1 at once: lays it out, then draws the pages. */
import type { Document } from "#core/model/document.ts";
import type { Warning } from "#core/model/warning.ts";
import { type OpenFonts, openFonts } from "../fonts/open-fonts.ts";
import { layoutDocument, prepareLayout } from "../layout/layout.ts";
import { type RememberedCounts, rememberCounts } from "../layout/line-counts.ts";
import type { LaidOut } from "../layout/pages.ts";
import { withSoundPictures } from "../pictures/sound-pictures.ts";
import type { FontLibrary, Writer, Written } from "../writer.ts";
import { withFileId } from "./file-id.ts";
import { gatherOutput } from "./gathered-output.ts";
import { informationOf, writeMetadata } from "./metadata.ts";
import { openBookmarks, paintPage } from "./page-painting.ts";
import { pagesAbout } from "./pages-about.ts";
import { openDocument } from "./pdfkit-inside.ts";
import { openPictures } from "./pictures.ts";
import { openStructure } from "./structure.ts";
import { textPainter } from "./text-painting.ts";

export const pdfWriter: Writer = { format: "pdf", mediaType: "application/pdf", extension: "pdf", write: writePdf };

/** What was laid out for a look, as long as its document is kept. */
const looks = new WeakMap<Document, LaidOut>();

const counts = new WeakMap<FontLibrary, RememberedCounts>();
function countsFor(library: FontLibrary): RememberedCounts {
  const known = counts.get(library) ?? rememberCounts();
  counts.set(library, known);
  return known;
}

async function writePdf(
  given: Document,
  library: FontLibrary,
  near?: number,
  pause?: () => Promise<void>,
): Promise<Written> {
  const pictures = openPictures();
  const { document, warnings } = withSoundPictures(given, pictures.carries);
  const [fonts, means] = await Promise.all([openFonts(library), prepareLayout(document)]);
  await pause?.();
  const known = near === undefined ? undefined : looks.get(given);
  const remembered = near === undefined ? undefined : countsFor(library);
  const laidOut = known ?? layoutDocument(document, fonts, means, remembered);
  // Before anybody calls this look off: the next one is at the same document as long as one turns its pages.
  if (near !== undefined) looks.set(given, laidOut);
  if (known === undefined) await pause?.();
  const pdf = await openDocument({
    size: [laidOut.width, laidOut.height],
    lang: document.language,
    info: informationOf(document.properties),
  });
  const bytes = gatherOutput(pdf);
  writeMetadata(pdf, document.properties);
  const structure = openStructure(pdf);
  const brushes = {
    document: pdf,
    structure,
    paintText: textPainter(pdf, fonts),
    bookmarks: openBookmarks(pdf.outline),
    pictures,
  };
  structure.elementOf(laidOut.root);
  const only = near === undefined ? undefined : pagesAbout(near, laidOut.pages.length);
  const painted = only === undefined ? laidOut.pages : laidOut.pages.slice(only.from - 1, only.to);
  for (const page of painted) paintPage(page, brushes);
  structure.end();
  pdf.end();
  return {
    bytes: withFileId(await bytes),
    warnings: [...warningsOf(laidOut, fonts), ...warnings],
    pages: laidOut.pages.length,
    placements: laidOut.placements,
    ...(only === undefined ? {} : { only }),
  };
}

/** As many as one reads. */
const mostNamed = 30;
const named = (characters: readonly string[]): string =>
  [...characters.slice(0, mostNamed), ...(characters.length > mostNamed ? ["…"] : [])].join(" ");

function warningsOf(
  { missing, fallen, forbidden, tooWide, furnitureCut }: LaidOut,
  fonts: OpenFonts,
): readonly Warning[] {
  return [
    ...(missing.length === 0 ? [] : [{ code: "missingGlyphs", facts: { characters: named(missing) } } as const]),
    ...[...fallen].map(
      ([face, characters]) =>
        ({ code: "systemFont", facts: { font: fonts.nameOf(face), characters: named(characters) } }) as const,
    ),
    ...(forbidden === 0 ? [] : [{ code: "forbiddenCharacters", facts: { count: forbidden } } as const]),
    ...tooWide.map((columns) => ({ code: "tableTooWide", facts: { columns } }) as const),
    ...(furnitureCut ? [{ code: "headOrFootCut", facts: {} } as const] : []),
  ];
}
