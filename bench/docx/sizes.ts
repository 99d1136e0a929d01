/** What is measured: documents of how many pages, how often. */
export const sizes = [
  { pages: 2, runs: 60, warmUp: 30 },
  { pages: 10, runs: 20, warmUp: 5 },
  { pages: 100, runs: 5, warmUp: 2 },
] as const;
