/** The rule between a table's rows. */
export const hairline = 0.5;
