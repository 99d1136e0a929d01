/** Whether a page can be reached: a quick "no" (no network) holds for now; one that took its whole time holds for a day. */
import { mkdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const day = 24 * 60 * 60_000;

/** `ask` rejects where there is no answer, with a `TimeoutError` where it waited in vain; `note`: a file that says so. */
export function createReachable({ note, ask }) {
  return async (now = Date.now()) => {
    if (isNoted(note, now)) return false;
    try {
      await ask();
      return true;
    } catch (error) {
      if (error.name === "TimeoutError") writeNote(note, now);
      return false;
    }
  };
}

function isNoted(note, now) {
  const at = statSync(note, { throwIfNoEntry: false })?.mtimeMs;
  return at !== undefined && Math.abs(now - at) < day;
}

function writeNote(note, now) {
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, "");
  utimesSync(note, now / 1000, now / 1000);
}
