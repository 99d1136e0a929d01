/** Edits of the briefing as a whole: its beginning, language, template, metadata and the texts of its sections. */
import type { Article } from "../model/article.ts";
import type { Briefing, Metadata, MetadataField } from "../model/briefing.ts";
import { briefingVersion } from "../model/briefing.ts";
import type { KeyPoint } from "../model/key-point.ts";
import type { RichText } from "../model/rich-text.ts";
import { plainFromRichText } from "../model/rich-text.ts";
import type { Template } from "../model/template.ts";
import { patched, wordsOrNone } from "./patched.ts";

export type Beginning = {
  readonly template: Template;
  /** BCP 47 tag of the document. */
  readonly language: string;
  readonly articles?: readonly Article[];
  readonly points?: readonly KeyPoint[];
  readonly metadata?: Metadata;
};

export const createBriefing = ({
  template,
  language,
  articles = [],
  points = [],
  metadata = {},
}: Beginning): Briefing => ({
  version: briefingVersion,
  language,
  articles,
  points,
  sections: {},
  metadata,
  template,
});

export const setLanguage = (briefing: Briefing, language: string): Briefing => patched(briefing, { language });

/**
 * Takes a snapshot of the template. Section texts that it has no place for are kept for the next one; a title that is
 * the first article's headline gives way where the template names its documents itself.
 */
export function setTemplate(briefing: Briefing, template: Template): Briefing {
  const { metadata, articles } = briefing;
  const givesWay = template.title !== undefined && metadata.title === articles.at(0)?.title;
  return patched(briefing, { template, metadata: givesWay ? patched(metadata, { title: undefined }) : metadata });
}

/** An empty value takes the field away. `date` and `asOf` are days, "YYYY-MM-DD". */
export const setMetadata = (briefing: Briefing, field: MetadataField, value: string): Briefing =>
  patched(briefing, { metadata: patched(briefing.metadata, { [field]: wordsOrNone(value) }) });

/** A text without words takes the section's text away. */
export function setSectionText(briefing: Briefing, section: string, text: RichText): Briefing {
  const words = plainFromRichText(text).trim() === "" ? undefined : text;
  return patched(briefing, { sections: patched(briefing.sections, { [section]: words }) });
}
