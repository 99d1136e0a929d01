/** The words a document's own language gives to what stands around an article's: assets/locales/document.<language>.json. */
import { z } from "zod";
import { confidences } from "../model/briefing.ts";
import { stepStatuses } from "../model/key-point.ts";
import { columnFields, templateMetadataFields } from "../model/template.ts";

const words = z.string().min(1).max(500);
/** An opening and a closing mark, with the spaces that the language wants inside them. */
const marksSchema = z.tuple([words, words]).readonly();

export const documentStringsSchema = z
  .object({
    calendar: z
      .object({
        /** {day} {month} {year} */
        date: words,
        /** January first, as they stand in a date. */
        months: z.array(words).length(12).readonly(),
        /** As they stand in "information as of …", where the language bends them there. */
        monthsAsOf: z.array(words).length(12).readonly().exactOptional(),
        /** What follows the year, by the figures that it ends on; the longest that fits decides. */
        yearEndings: z
          .record(z.string().regex(/^\d{1,3}$/), words)
          .readonly()
          .exactOptional(),
      })
      .readonly(),
    /** What the languages are called, by tag; of others the platform knows the names. */
    languages: z.record(z.string(), words).readonly(),
    untitled: words,
    /** Stands for what is not known, in a table or an empty section. */
    unknown: words,
    ellipsis: words,
    /** Between the pieces of one line. */
    separator: words,
    /** Between words and who said them, on one line. */
    dash: words,
    /** Before what it names, on one line: {label}. */
    label: words,
    /** Ends a point's lead. */
    leadEnd: words,
    /** {page} {count} */
    page: words,
    quotationMarks: z.object({ outer: marksSchema, inner: marksSchema }).readonly(),
    metadata: z.record(z.enum(templateMetadataFields), words).readonly(),
    /** The masthead's line: {date}, {addressee}. */
    informationAsOf: words,
    forAddressee: words,
    /** {number} */
    documentNumber: words,
    columns: z.record(z.enum(columnFields), words).readonly(),
    /** Before a table's number: "Table". */
    table: words,
    /** Heads the articles that have no topic among those that have one. */
    otherTopics: words,
    /** {level} */
    confidence: words,
    confidences: z.record(z.enum(confidences), words).readonly(),
    statuses: z.record(z.enum(stepStatuses), words).readonly(),
    /** Said of a quotation that is not the source's own words. */
    standing: z.object({ edited: words, orphan: words, unsourced: words, paraphrase: words }).readonly(),
    unofficialTranslation: words,
    /** {translator} */
    unofficialTranslationBy: words,
    sources: words,
    /** {date}, {language}, {name}, {digest} */
    source: z.object({ retrieved: words, language: words, file: words, digest: words }).readonly(),
  })
  .readonly();
export type DocumentStrings = z.infer<typeof documentStringsSchema>;

/** The sentence with the values in the place of their {names}; what a value holds is not looked into. */
export const fillIn = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
