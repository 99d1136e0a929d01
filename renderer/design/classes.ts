/** Class names joined, those left out that do not apply. */
export const classes = (...names: readonly (string | false | undefined)[]): string =>
  names.filter((name) => typeof name === "string").join(" ");
