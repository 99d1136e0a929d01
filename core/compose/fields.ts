/**
 * Fields: what a template may place, by name, as plain words; "" stands for what is not known. The document is laid
 * out from them, and a Word form made by hand takes the same ones.
 */
import type { Direction } from "../model/document.ts";
import type { KeyPoint, PointId, PointKind } from "../model/key-point.ts";
import type { TemplateMetadataField } from "../model/template.ts";

export type Fields = {
  readonly language: string;
  readonly direction: Direction;
  readonly title: Words;
  readonly marking: string;
  /** The document's own day, "YYYY-MM-DD". */
  readonly day: string;
  readonly metadata: Readonly<Record<TemplateMetadataField, string>>;
  /** "information as of 1 March 2026": `metadata.asOf` in a sentence. */
  readonly informationAsOf: string;
  /** How sure the assessment is, in a sentence. */
  readonly confidence: string;
  /** Those that have a text. */
  readonly sections: readonly SectionFields[];
  readonly goals: readonly PointFields[];
  readonly quotes: readonly PointFields[];
  readonly nextSteps: readonly PointFields[];
  readonly facts: readonly PointFields[];
  readonly sources: readonly SourceFields[];
};

/** Words in the language that they are in; absent where it is the document's or not known. */
export type Words = { readonly text: string; readonly language?: string };

/** A section's heading and its text; a line break between paragraphs. */
export type SectionFields = {
  /** As the template names it, "summary". */
  readonly id: string;
  readonly heading: string;
  readonly text: Words;
};

export type PointFields = {
  readonly id: PointId;
  readonly kind: PointKind;
  readonly lead: string;
  readonly text: Words;
  /** As a reader reads it: the translation where there is one, in quotation marks where it is a quotation. */
  readonly words: Words;
  /** The source's words in quotation marks, where `words` are their translation. */
  readonly original: Words;
  /** That `words` are an unofficial translation, and whose. */
  readonly translation: string;
  /** That the words are not the source's own, or cannot be found in it. */
  readonly standing: string;
  /** Who said it, in the article's words. */
  readonly speaker: Words;
  /** What the analyst knows of who that is: name, role, organisation. */
  readonly speakerDetails: string;
  /** Of the speaker, as the analyst knows them. */
  readonly role: string;
  readonly organisation: string;
  readonly context: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  /** The source sentences in full. */
  readonly sourceSentence: Words;
  readonly references: readonly Reference[];
  /** The same for the segments of one split quotation; "" for none. */
  readonly group: string;
};

/** The note that leads to the source, and its printed number. */
export type Reference = { readonly note: string; readonly label: string };

export type SourceFields = {
  readonly id: string;
  readonly outlet: string;
  readonly byline: string;
  readonly headline: Words;
  readonly published: string;
  readonly address: string;
  readonly retrieved: string;
  readonly language: string;
  readonly file: string;
  /** The first twelve digits of the source's SHA-256. */
  readonly digest: string;
  /** The note that is this source as a whole, where sources are numbered. */
  readonly reference?: Reference;
  /** Where sentences are. */
  readonly sentences: readonly SentenceFields[];
};

export type SentenceFields = {
  readonly reference: Reference;
  readonly text: Words;
  /** "ARTICLE:START-END": where it stands in the source. */
  readonly anchor: string;
};

/** Every point that the fields hold. */
export const pointFieldsById = (fields: Fields): ReadonlyMap<KeyPoint["id"], PointFields> =>
  new Map([...fields.goals, ...fields.quotes, ...fields.nextSteps, ...fields.facts].map((point) => [point.id, point]));
