/** A draft's and an article's names as parts of a path: nothing that leads elsewhere. */

/** Whether the name may be a file's: letters, digits and hyphens. */
export const isSafeName = (name: string): boolean => /^[A-Za-z0-9-]{1,80}$/.test(name);
