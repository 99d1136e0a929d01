/** What a word of wanting, planning, demanding or deciding can be: the classes that the grammar of intention is written in. */
export const cueClasses = [
  "want",
  "intend",
  "need",
  "demand",
  "propose",
  "aim",
  "purpose",
  "chance",
  "develop",
  "will",
  "schedule",
  "decide",
  "law",
  "act",
  "doubt",
  "negation",
  "before",
  "now",
  "coming",
  "first",
] as const;
export type CueClass = (typeof cueClasses)[number];
