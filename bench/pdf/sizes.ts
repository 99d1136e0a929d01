/** What is measured: which engines, and documents of how many pages. */

/** Ours first. */
export const engines = ["ours", "Typst", "pdfmake", "react-pdf"] as const;
export type EngineName = (typeof engines)[number];

export const sizes = [
  { pages: 2, runs: 60, warmUp: 30 },
  { pages: 10, runs: 10, warmUp: 3 },
  { pages: 100, runs: 3, warmUp: 1 },
] as const;
