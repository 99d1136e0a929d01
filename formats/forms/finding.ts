/** What the lint finds in a form: a code, its facts, and where that is. Words come last (`describe-form.ts`). */

/** What keeps a form from being filled: facts `tag` (as written), and what is named. */
export const errorCodes = [
  /** facts: tag, nearest ("" for none near) */
  "unknownField",
  /** A field of a list's items, outside of that list; facts: tag, list */
  "fieldOutsideList",
  /** A list where a field's words would stand; facts: tag, list */
  "listAsField",
  /** facts: tag */
  "unclosedLoop",
  /** facts: tag */
  "unopenedLoop",
  /** The loop that should have ended first; facts: tag, other */
  "crossedLoop",
  /** facts: tag */
  "loopSpansCells",
  /** Begins in a table and ends outside of it, or the other way round; facts: tag */
  "loopLeavesTable",
  /** The same of a link, a content control, a tracked change; facts: tag */
  "loopLeavesContent",
  /** Of one of Word's own fields; facts: tag */
  "loopLeavesField",
  /** facts: tag */
  "loopWithinItself",
  /** facts: tag, limit */
  "loopsTooDeep",
  /** By a change that is tracked and not accepted or rejected yet; facts: tag */
  "tagSplitByChange",
  /** Two braces without the other two in the same paragraph; facts: tag */
  "tagNotClosed",
  /** facts: tag */
  "tagNotUnderstood",
  /** facts: tag */
  "tagInFieldCode",
  /** One of Word's own fields that fetches or starts something; facts: field */
  "fieldCodeNotAllowed",
] as const;

/** What is to be known, and keeps nothing from being filled. */
export const noteCodes = [
  /** Stands where nothing is filled in: a chart, a picture's description; facts: tag */
  "tagOutOfReach",
  /** Is printed as it stands; facts: tag, meant */
  "singleBraces",
] as const;

export const findingCodes = [...errorCodes, ...noteCodes] as const;
export type FindingCode = (typeof findingCodes)[number];
export type FindingFacts = Readonly<Record<string, string | number>>;

export type Finding = { readonly code: FindingCode; readonly facts: FindingFacts; readonly place: Place };

export const placeKinds = ["body", "header", "footer", "footnote", "endnote", "properties", "chart"] as const;
export type PlaceKind = (typeof placeKinds)[number];

export type Place = {
  readonly kind: PlaceKind;
  readonly isInTextBox: boolean;
  /** The words of the paragraph, cut short at a hundred characters. */
  readonly paragraph: string;
  /** The heading that it stands under, in the body. */
  readonly heading?: string;
  /** Counted from 1: the innermost table among the part's, its row and the cell in that. */
  readonly cell?: { readonly table: number; readonly row: number; readonly cell: number };
  /** The paragraph of the body at which a comment on it can stand, counted from 0. */
  readonly bodyParagraph: number;
};

export const isError = ({ code }: Finding): boolean => (errorCodes as readonly string[]).includes(code);
