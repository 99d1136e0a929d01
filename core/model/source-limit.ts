/** How large a source may be: what is larger is refused before anything of it is read. */

export const megabyte = 2 ** 20;

export const sourceLimitMegabytes = 50;
/** Of sources that are brought together, in one message. */
export const togetherLimitMegabytes = 75;

/** A `.precis` file holds the sources of a whole briefing. */
export const projectLimitMegabytes = 100;
const projectEnding = ".precis";
export const isProjectName = (name: string): boolean => name.toLowerCase().endsWith(projectEnding);

/** Of a file by itself, by its name. */
export const limitMegabytesOf = (name: string): number =>
  isProjectName(name) ? projectLimitMegabytes : sourceLimitMegabytes;
