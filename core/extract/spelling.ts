/** How a language writes small letters, and parts a word from its endings. */
import type { Spelling } from "../language/pack.ts";

export type Speller = {
  readonly toSmall: (form: string) => string;
  /** The form up to the first mark that an ending follows. */
  readonly stemOf: (form: string) => string;
};

/** A shorter beginning is part of a name: "O'Hara". */
const shortestStem = 2;

export function spellerFor({ small, endingMarks }: Spelling): Speller {
  const capitals = new RegExp(`[${Object.keys(small).join("")}]`, "g");
  const lowered = (form: string): string =>
    form.replace(capitals, (capital) => small[capital] ?? capital).toLowerCase();
  const stemOf = (form: string): string => {
    const found = endingMarks.map((mark) => form.indexOf(mark, shortestStem)).filter((at) => at > 0);
    return found.length === 0 ? form : form.slice(0, Math.min(...found));
  };
  return { toSmall: Object.keys(small).length === 0 ? (form) => form.toLowerCase() : lowered, stemOf };
}
