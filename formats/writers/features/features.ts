/** A document a feature, by name: each goes through every writer. */
import type { Document } from "#core/model/document.ts";
import { captions } from "./captions.ts";
import { eastAsian } from "./east-asian.ts";
import { emptyParts } from "./empty-parts.ts";
import { firstLines } from "./first-lines.ts";
import { forbiddenCharacters } from "./forbidden-characters.ts";
import { fortyPoints } from "./forty-points.ts";
import { headings } from "./headings.ts";
import { headsAndFeet } from "./heads-and-feet.ts";
import { lists } from "./lists.ts";
import { longTable } from "./long-table.ts";
import { longTitle } from "./long-title.ts";
import { markupLikeText } from "./markup-like-text.ts";
import { mixedScripts } from "./mixed-scripts.ts";
import { notes } from "./notes.ts";
import { numberedHeadings, spokenHeadings } from "./numbered-headings.ts";
import { numberedParagraphs } from "./numbered-paragraphs.ts";
import { pictures } from "./pictures.ts";
import { rightToLeft } from "./right-to-left.ts";
import { unbreakableWord } from "./unbreakable-word.ts";

export const features: Readonly<Record<string, Document>> = {
  captions,
  "east-asian": eastAsian,
  "empty-parts": emptyParts,
  "first-lines": firstLines,
  "forbidden-characters": forbiddenCharacters,
  "forty-points": fortyPoints,
  headings,
  "heads-and-feet": headsAndFeet,
  lists,
  "long-table": longTable,
  "long-title": longTitle,
  "markup-like-text": markupLikeText,
  "mixed-scripts": mixedScripts,
  notes,
  "numbered-headings": numberedHeadings,
  "numbered-paragraphs": numberedParagraphs,
  pictures,
  "right-to-left": rightToLeft,
  "spoken-headings": spokenHeadings,
  "unbreakable-word": unbreakableWord,
};
