/** What is measured: forms that fill how many pages, how often. */
export const sizes = [
  { pages: 2, runs: 60, warmUp: 30 },
  { pages: 20, runs: 20, warmUp: 5 },
] as const;
