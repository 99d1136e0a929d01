/** A briefing that is not one: the examples of the list of fields, for trying a form before it is taken into use. */
import type { Fields, PointFields, Words } from "#core/compose/fields.ts";
import type { PointId } from "#core/model/key-point.ts";
import { templateMetadataFields } from "#core/model/template.ts";
import type { FormStrings } from "./form-strings.ts";

const sampleSections = ["summary", "background", "assessment", "recommendation"];

/** Two items in each list, so that what a form repeats is seen. */
export function sampleFields(strings: FormStrings): Fields {
  const example = (about: string): string => strings.fields[about]?.example ?? "";
  const words = (about: string): Words => ({ text: example(about) });
  const points = (kind: PointFields["kind"]) => ["1", "2"].map((label) => samplePoint(kind, label, example));
  return {
    language: strings.language,
    direction: "ltr",
    title: words("briefing.title"),
    marking: example("briefing.marking"),
    day: example("briefing.day"),
    metadata: Object.fromEntries(
      templateMetadataFields.map((name) => [name, example(`briefing.${name}`)]),
    ) as Fields["metadata"],
    informationAsOf: example("briefing.informationAsOf"),
    confidence: example("briefing.confidence"),
    sections: sampleSections.map((id) => ({ id, heading: example("section.heading"), text: words(`briefing.${id}`) })),
    goals: points("goal"),
    quotes: points("quote"),
    nextSteps: points("nextStep"),
    facts: points("fact"),
    sources: [
      {
        id: "source",
        outlet: example("source.outlet"),
        byline: example("source.byline"),
        headline: words("source.headline"),
        published: example("source.published"),
        address: example("source.address"),
        retrieved: example("source.retrieved"),
        language: example("source.language"),
        file: example("source.file"),
        digest: example("source.digest"),
        reference: { note: "source", label: example("source.label") },
        sentences: ["1", "2"].map((label) => ({
          reference: { note: label, label },
          text: words("sentence.text"),
          anchor: `source:${label}`,
        })),
      },
    ],
  };
}

function samplePoint(kind: PointFields["kind"], label: string, example: (about: string) => string): PointFields {
  const isQuote = kind === "quote";
  const isStep = kind === "nextStep";
  const words = (about: string): Words => ({ text: example(about) });
  const ofQuote = (about: string): string => (isQuote ? example(about) : "");
  return {
    id: `${kind}-${label}` as PointId,
    kind,
    lead: example("point.lead"),
    text: words(isQuote ? "quote.text" : "point.text"),
    words: words(isQuote ? "quote.words" : "point.text"),
    original: { text: ofQuote("quote.original") },
    translation: ofQuote("quote.translation"),
    standing: ofQuote("quote.standing"),
    speaker: { text: ofQuote("quote.speaker") },
    speakerDetails: ofQuote("quote.speakerDetails"),
    role: ofQuote("quote.role"),
    organisation: ofQuote("quote.organisation"),
    context: ofQuote("quote.context"),
    owner: isStep ? example("step.owner") : "",
    due: isStep ? example("step.due") : "",
    status: isStep ? example("step.status") : "",
    sourceSentence: words("point.sourceSentence"),
    references: [{ note: label, label }],
    group: "",
  };
}
