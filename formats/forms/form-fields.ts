/** What a form may place, by name: the one list from which values, the lint and the office's list of fields are made. */
import type {
  Fields,
  PointFields,
  Reference,
  SectionFields,
  SentenceFields,
  SourceFields,
  Words,
} from "#core/compose/fields.ts";
import { templateMetadataFields } from "#core/model/template.ts";

/** A field, or a list whose items have fields of their own. `about` names what is said of it in the list of fields. */
export type FormField<Of> = {
  readonly name: string;
  readonly about: string;
  readonly list?: { readonly fields: readonly FormField<never>[]; readonly of: (whole: Of) => readonly unknown[] };
  readonly words?: (whole: Of, position: number) => Words;
};

type AnyField = FormField<never>;

const text = <Of>(about: string, name: string, of: (whole: Of, position: number) => string): AnyField => ({
  name,
  about: `${about}.${name}`,
  words: (whole, position) => ({ text: of(whole, position) }),
});
const words = <Of>(about: string, name: string, of: (whole: Of) => Words): AnyField => ({
  name,
  about: `${about}.${name}`,
  words: (whole) => of(whole),
});
const list = <Of, Item>(
  name: string,
  about: string,
  of: (whole: Of) => readonly Item[],
  fields: readonly AnyField[],
  inText?: (whole: Of) => string,
): AnyField => ({
  name,
  about,
  list: { of, fields },
  ...(inText && { words: (whole) => ({ text: inText(whole) }) }),
});

const position = text<never>("item", "position", (_, at) => String(at));

const referenceFields = [text<Reference>("reference", "label", ({ label }) => label), position];
const references = list<{ readonly references: readonly Reference[] }, Reference>(
  "references",
  "point.references",
  (of) => of.references,
  referenceFields,
  (of) => of.references.map(({ label }) => label).join(", "),
);

/** What every point has; `kind` says of which its text is described. */
const commonFields = (kind: "point" | "quote") => [
  position,
  text<PointFields>("point", "lead", ({ lead }) => lead),
  words<PointFields>(kind, "text", (point) => point.text),
  words<PointFields>(kind, "words", (point) => point.words),
  words<PointFields>("point", "sourceSentence", ({ sourceSentence }) => sourceSentence),
  references,
];

const quoteFields = [
  ...commonFields("quote"),
  words<PointFields>("quote", "original", ({ original }) => original),
  text<PointFields>("quote", "translation", ({ translation }) => translation),
  text<PointFields>("quote", "standing", ({ standing }) => standing),
  words<PointFields>("quote", "speaker", ({ speaker }) => speaker),
  text<PointFields>("quote", "speakerDetails", ({ speakerDetails }) => speakerDetails),
  text<PointFields>("quote", "role", ({ role }) => role),
  text<PointFields>("quote", "organisation", ({ organisation }) => organisation),
  text<PointFields>("quote", "context", ({ context }) => context),
];

const stepFields = [
  ...commonFields("point"),
  text<PointFields>("step", "owner", ({ owner }) => owner),
  text<PointFields>("step", "due", ({ due }) => due),
  text<PointFields>("step", "status", ({ status }) => status),
];

const sentenceFields = [
  position,
  text<SentenceFields>("sentence", "label", ({ reference }) => reference.label),
  words<SentenceFields>("sentence", "text", (sentence) => sentence.text),
];

const sourceFields = [
  position,
  text<SourceFields>("source", "label", ({ reference }) => reference?.label ?? ""),
  text<SourceFields>("source", "outlet", ({ outlet }) => outlet),
  text<SourceFields>("source", "byline", ({ byline }) => byline),
  words<SourceFields>("source", "headline", ({ headline }) => headline),
  text<SourceFields>("source", "published", ({ published }) => published),
  text<SourceFields>("source", "address", ({ address }) => address),
  text<SourceFields>("source", "retrieved", ({ retrieved }) => retrieved),
  text<SourceFields>("source", "language", ({ language }) => language),
  text<SourceFields>("source", "file", ({ file }) => file),
  text<SourceFields>("source", "digest", ({ digest }) => digest),
  list<SourceFields, SentenceFields>("sentences", "source.sentences", ({ sentences }) => sentences, sentenceFields),
];

const sectionFields = [
  position,
  text<SectionFields>("section", "heading", ({ heading }) => heading),
  words<SectionFields>("section", "text", (section) => section.text),
];

/** Sections that most documents have, by the ids that templates call them. */
const namedSections = {
  summary: ["summary", "annotation", "overview"],
  background: ["background"],
  assessment: ["assessment"],
  recommendation: ["recommendation", "recommendations", "proposals"],
} as const;

const namedSection = (name: keyof typeof namedSections): AnyField =>
  words<Fields>("briefing", name, ({ sections }) => {
    const ids: readonly string[] = namedSections[name];
    return sections.find(({ id }) => ids.includes(id))?.text ?? { text: "" };
  });

export const formFields: readonly AnyField[] = [
  words<Fields>("briefing", "title", ({ title }) => title),
  text<Fields>("briefing", "marking", ({ marking }) => marking),
  text<Fields>("briefing", "day", ({ day }) => day),
  ...templateMetadataFields.map((name) => text<Fields>("briefing", name, ({ metadata }) => metadata[name])),
  text<Fields>("briefing", "informationAsOf", ({ informationAsOf }) => informationAsOf),
  text<Fields>("briefing", "confidence", ({ confidence }) => confidence),
  namedSection("summary"),
  namedSection("background"),
  namedSection("assessment"),
  namedSection("recommendation"),
  list<Fields, SectionFields>("sections", "briefing.sections", ({ sections }) => sections, sectionFields),
  list<Fields, PointFields>("goals", "briefing.goals", ({ goals }) => goals, commonFields("point")),
  list<Fields, PointFields>("quotes", "briefing.quotes", ({ quotes }) => quotes, quoteFields),
  list<Fields, PointFields>("nextSteps", "briefing.nextSteps", ({ nextSteps }) => nextSteps, stepFields),
  list<Fields, PointFields>("facts", "briefing.facts", ({ facts }) => facts, commonFields("point")),
  list<Fields, SourceFields>("sources", "briefing.sources", ({ sources }) => sources, sourceFields),
];

/** Tags do not heed capitals: Word sets one at the beginning of a sentence. */
export const fieldNamed = (name: string, fields: readonly AnyField[]): AnyField | undefined =>
  fields.find((field) => field.name.toLowerCase() === name.toLowerCase());

/** The lists in which a field of that name stands, outermost first: `quotes`, or `sources`, `sentences`. */
export function listsWith(name: string, fields: readonly AnyField[] = formFields): readonly string[] | undefined {
  if (fieldNamed(name, fields) !== undefined) return [];
  for (const field of fields) {
    const within = field.list && listsWith(name, field.list.fields);
    if (within !== undefined) return [field.name, ...within];
  }
  return undefined;
}
