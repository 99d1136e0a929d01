/** What a reader or writer had to leave out or change, as a code and the facts; words come last. */
import { z } from "zod";

export const warningCodes = [
  /** A character that no font at hand has; facts: characters. */
  "missingGlyphs",
  /** Characters that the format forbids were taken out; facts: count. */
  "forbiddenCharacters",
  /** Bytes that the encoding does not know became U+FFFD; facts: count. */
  "undecodableBytes",
  /** The encoding is a guess of low certainty; facts: encoding. */
  "uncertainEncoding",
  /** A packed file's checksums say that its text is not what was saved; facts: name. */
  "damagedParts",
  /** A mail's attachment; facts: name, reason (the failure's code) and that failure's own. */
  "attachmentNotRead",
  /** Parts of a web page's main content that lead elsewhere are not in the article's text; facts: count. */
  "pagePartsLeftOut",
  /** A page's heads, feet and numbers are not in the article's text; facts: count. */
  "runningLinesLeftOut",
  /** Pages among others that have no text, as scanned ones have none; facts: count. */
  "pagesWithoutText",
  /** A PDF draws right-to-left letters that are joined (لا) as one sign, which may be read in the wrong order. */
  "joinedLettersUncertain",
  /** The article's language has no pack; facts: language. */
  "noLanguagePack",
  /** So that no pack is known for it. */
  "languageUnrecognised",
  /** Points that have no place in the template; facts: count. */
  "pointsWithoutPlace",
  /** The same article twice; facts: title. */
  "duplicateSource",
  /** A source that is gone or damaged does not leave with its article's text; facts: name. */
  "sourceLeftOut",
  /** The file was saved, but the folder's entry may not have reached the disk. */
  "folderNotSynced",
  /** A table that is wider than the page; facts: columns. */
  "tableTooWide",
  /** The head or foot of the pages had no room for all that stands there. */
  "headOrFootCut",
  /** A font of this computer was used for characters that the program's own lack; facts: font, characters. */
  "systemFont",
  /** A picture that could not be carried; facts: alternative. */
  "pictureLeftOut",
  /** A Word form's link to a template of its own, which Word would fetch. */
  "attachedTemplateLeftOut",
] as const;

export const factsSchema = z.record(z.string(), z.union([z.string(), z.number()])).readonly();
export const warningSchema = z.object({ code: z.enum(warningCodes), facts: factsSchema }).readonly();
export type Warning = z.infer<typeof warningSchema>;
