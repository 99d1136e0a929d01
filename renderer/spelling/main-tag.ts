/** A language's tag without region and script. */
export const mainTag = (language: string): string => language.split("-")[0]?.toLowerCase() ?? language;
