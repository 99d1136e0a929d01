/** A key point: what an analyst takes from an article, and the ranges of it that the point came from. */
import { z } from "zod";
import { daySchema, languageTagSchema } from "./article.ts";

/** Where a point came from: UTF-16 offsets into that article's text. */
export const originSchema = z
  .object({ articleId: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start <= end)
  .readonly();
export type Origin = z.infer<typeof originSchema>;

/**
 * - `proposed`: suggested by the program and pre-ticked; `offered`: suggested, not ticked;
 * - `accepted`, `dismissed`: the analyst has decided.
 */
export const standings = ["proposed", "offered", "accepted", "dismissed"] as const;
export type Standing = (typeof standings)[number];

export const speakerSchema = z
  .object({
    /** The words that name the speaker, exactly as the attribution has them. */
    text: z.string(),
    /** Where those words stand, if in an article. */
    origin: originSchema.exactOptional(),
    /** Who that is, as the program suggests it or the analyst says it; never put in the place of `text` in silence. */
    resolvedTo: z.string().exactOptional(),
    role: z.string().exactOptional(),
    organisation: z.string().exactOptional(),
  })
  .readonly();
export type Speaker = z.infer<typeof speakerSchema>;

export const translationSchema = z
  .object({ text: z.string(), language: languageTagSchema, translator: z.string().exactOptional() })
  .readonly();
export type Translation = z.infer<typeof translationSchema>;

export const dueSchema = z
  .object({
    /** As the article or the analyst says it: «до конца года». */
    text: z.string(),
    day: daySchema.exactOptional(),
  })
  .readonly();
export type Due = z.infer<typeof dueSchema>;

export const stepStatuses = ["planned", "underWay", "done", "unclear"] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** How sure the analyst is (ICD 203). */
export const certainties = ["low", "moderate", "high"] as const;
export type Certainty = (typeof certainties)[number];

/**
 * The Admiralty code (NATO AJP-2.1): how reliable the source is, from A (completely) to E (not), F where that cannot be
 * judged; how credible the information, from 1 (confirmed by others) to 5 (improbable), 6 where that cannot be judged.
 */
export const sourceGrades = ["A", "B", "C", "D", "E", "F"] as const;
export const informationGrades = ["1", "2", "3", "4", "5", "6"] as const;
export const gradingSchema = z
  .object({
    source: z.enum(sourceGrades).exactOptional(),
    information: z.enum(informationGrades).exactOptional(),
  })
  .readonly();
export type Grading = z.infer<typeof gradingSchema>;

/** What may be said of how a point was found, beyond its rule. */
export const flags = ["unbalanced", "clausal", "fragment", "unmarked", "continuation", "headline"] as const;
export type Flag = (typeof flags)[number];

/** What only a quotation has. */
export const quoteDetails = {
  speaker: speakerSchema.exactOptional(),
  /** The attributing words («отметил»), where the article has them. */
  cue: originSchema.exactOptional(),
  translation: translationSchema.exactOptional(),
  /** Where and when it was said. */
  context: z.string().exactOptional(),
};

/** What only a next step has. */
export const stepDetails = {
  owner: z.string().exactOptional(),
  due: dueSchema.exactOptional(),
  status: z.enum(stepStatuses).exactOptional(),
};

const common = {
  id: z.string().min(1).max(120),
  /** In order; several for a split or shortened quotation, none where the analyst wrote the point. */
  origins: z.array(originSchema).readonly(),
  /** A lead of two to five words, printed bold before the text. */
  lead: z.string().exactOptional(),
  text: z.string(),
  /** Whether the words are presented as the source's own. Whether they still are is derived (verbatim.ts), never stored. */
  wording: z.enum(["quotation", "paraphrase"]),
  standing: z.enum(standings),
  /** 0 to 1, for suggestions. */
  confidence: z.number().min(0).max(1).exactOptional(),
  /** The rule that found it. */
  rule: z.string().exactOptional(),
  /** The words that decided, in the order of the text. */
  grounds: z.array(originSchema).readonly().exactOptional(),
  flags: z.array(z.enum(flags)).readonly().exactOptional(),
  /** The analyst has changed who says what was suggested, or who does it and by when, be it in the article's own words. */
  corrected: z.literal(true).exactOptional(),
  /** The same for the segments of one split quotation, and for points that say nearly the same. */
  group: z.string().exactOptional(),
  /** The analyst's own judgement; nothing prints it unless a template asks for it. */
  certainty: z.enum(certainties).exactOptional(),
  grading: gradingSchema.exactOptional(),
  /** The analyst's own note; it never leaves the program. */
  comment: z.string().exactOptional(),
  /** What it had as a point of another kind and this kind has no field for: it comes back with that kind. */
  aside: z
    .object({ ...quoteDetails, ...stepDetails })
    .readonly()
    .exactOptional(),
};

export const goalSchema = z.object({ kind: z.literal("goal"), ...common }).readonly();
export const quoteSchema = z.object({ kind: z.literal("quote"), ...common, ...quoteDetails }).readonly();
export const nextStepSchema = z.object({ kind: z.literal("nextStep"), ...common, ...stepDetails }).readonly();
export const factSchema = z.object({ kind: z.literal("fact"), ...common }).readonly();

export const keyPointSchema = z.discriminatedUnion("kind", [goalSchema, quoteSchema, nextStepSchema, factSchema]);
export type KeyPoint = z.infer<typeof keyPointSchema>;
export type Goal = z.infer<typeof goalSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type NextStep = z.infer<typeof nextStepSchema>;
export type Fact = z.infer<typeof factSchema>;
export type PointId = KeyPoint["id"];
export type PointKind = KeyPoint["kind"];
export const pointKinds = ["goal", "quote", "nextStep", "fact"] as const satisfies readonly PointKind[];
