/** What one extraction costs: processor time, and the most memory that its process had. */
export type Cost = { readonly milliseconds: number; readonly megabytes: number };
