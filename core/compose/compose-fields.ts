/** Briefing → fields: everything that a page can say of a briefing, in words. */
import type { Article } from "../model/article.ts";
import type { Briefing } from "../model/briefing.ts";
import { isIncluded } from "../model/is-included.ts";
import type { TemplateMetadataField } from "../model/template.ts";
import { briefingTitle, ownTitle } from "./briefing-title.ts";
import type { ComposeOptions, Composing } from "./composing.ts";
import { wordsIn } from "./composing.ts";
import { asOfInWords, dayInWords } from "./dates.ts";
import { fillIn } from "./document-strings.ts";
import type { Fields, Words } from "./fields.ts";
import { directionOf } from "./language-tags.ts";
import type { PlacedSection } from "./placing.ts";
import { placePoints } from "./placing.ts";
import { pointFields } from "./point-fields.ts";
import { numberReferences } from "./references.ts";
import { sectionFields } from "./section-fields.ts";
import { sourceFields } from "./source-fields.ts";
import { onOneLine } from "./wording.ts";

/** Numbered as the briefing's own template places the points. */
export function composeFields(briefing: Briefing, options: ComposeOptions): Fields {
  const { sections } = placePoints(briefing);
  const references = numberReferences(sections, briefing.points, briefing.articles);
  return fieldsOf(sections, { ...options, briefing, references });
}

export function fieldsOf(sections: readonly PlacedSection[], composing: Composing): Fields {
  const { briefing, today } = composing;
  const points = briefing.points.filter(isIncluded).map((point) => pointFields(point, composing));
  return {
    language: briefing.language,
    direction: directionOf(briefing.language),
    title: titleOf(composing),
    marking: onOneLine(briefing.metadata.marking ?? ""),
    day: briefing.metadata.date ?? today,
    metadata: metadataInWords(composing),
    informationAsOf: informationAsOf(composing),
    confidence: confidenceInWords(composing),
    sections: sectionFields(sections, composing),
    goals: points.filter(({ kind }) => kind === "goal"),
    quotes: points.filter(({ kind }) => kind === "quote"),
    nextSteps: points.filter(({ kind }) => kind === "nextStep"),
    facts: points.filter(({ kind }) => kind === "fact"),
    sources: inOrderOfReference(composing).map((article) => sourceFields(article, composing)),
  };
}

/** Those that nothing refers to come last. */
const inOrderOfReference = ({ briefing, references }: Composing): readonly Article[] => [
  ...new Set([...references.notes.map(({ article }) => article), ...briefing.articles]),
];

function metadataInWords({ briefing: { metadata }, today, strings }: Composing): Fields["metadata"] {
  const { date = today, asOf } = metadata;
  const line = (name: TemplateMetadataField): string => onOneLine(metadata[name] ?? "");
  return {
    addressee: line("addressee"),
    author: line("author"),
    unit: line("unit"),
    number: line("number"),
    date: dayInWords(date, strings.calendar),
    asOf: asOf === undefined ? "" : dayInWords(asOf, strings.calendar),
    period: line("period"),
    visit: line("visit"),
    distribution: line("distribution"),
    sourceDescription: line("sourceDescription"),
  };
}

function informationAsOf({ briefing: { metadata }, strings }: Composing): string {
  if (metadata.asOf === undefined) return "";
  return fillIn(strings.informationAsOf, { date: asOfInWords(metadata.asOf, strings.calendar) });
}

function confidenceInWords({ briefing: { metadata }, strings }: Composing): string {
  if (metadata.confidence === undefined) return "";
  return fillIn(strings.confidence, { level: strings.confidences[metadata.confidence] });
}

function titleOf({ briefing, strings, today }: Composing): Words {
  const titling = { date: dayInWords(briefing.metadata.date ?? today, strings.calendar), ellipsis: strings.ellipsis };
  const title = briefingTitle(briefing, titling);
  if (title === "") return { text: strings.untitled };
  return ownTitle(briefing, titling) === ""
    ? wordsIn(title, briefing.articles.at(0)?.language, briefing)
    : { text: title };
}
