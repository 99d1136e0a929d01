/** Keeps what is needed to mend a bug, beside the drafts, under a reference that the analyst is told. */
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** In the data folder. */
export const bugsFile = "errors.log";

/** Takes the account of a bug, gives its reference. */
export type NoteBug = (account: string) => string;

/** Nothing of an article is in an account but what the error's own message says. */
export const bugNoter =
  (dataFolder: string): NoteBug =>
  (account) => {
    const reference = crypto.randomUUID().slice(0, 8);
    try {
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
      appendFileSync(join(dataFolder, bugsFile), `${reference} ${account}\n`);
    } catch {
      // The analyst hears of the bug all the same.
    }
    return reference;
  };

export const accountOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error);
