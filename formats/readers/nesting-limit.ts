/** Elements, or groups, one within the other: more has no document, and what reads them need not go deeper. */
export const deepestNesting = 512;
