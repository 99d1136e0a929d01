/** What the outside world is, for the pure rooms: nothing in the core reads a clock or draws a number by itself. */
export interface Environment {
  /** The moment now, as an ISO 8601 instant in UTC ("2025-11-12T08:30:00.000Z"). */
  now(): string;
  /** A fresh identifier, never given before in this program or another. */
  newId(): string;
}
