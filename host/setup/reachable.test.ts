/** Whether a page can be reached is asked again: at once where the answer was quick, after a day where it never came. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

const { createReachable } = await import(pathToFileURL(join(import.meta.dirname, "reachable.mjs")).href);

const day = 24 * 60 * 60_000;
const silence = () => Promise.reject(new DOMException("The operation timed out", "TimeoutError"));
const offline = () => Promise.reject(new TypeError("fetch failed"));
const there = () => Promise.resolve();

/** Asks at those times, the page answering in those ways; gives the answers, and how often it was asked. */
async function asked(...times: readonly (readonly [now: number, page: () => Promise<unknown>])[]) {
  const note = join(mkdtempSync(join(tmpdir(), "precis-reachable-")), "cache", "silent");
  let count = 0;
  const answers: unknown[] = [];
  for (const [now, page] of times) {
    const ask = () => {
      count += 1;
      return page();
    };
    answers.push(await createReachable({ note, ask })(now));
  }
  return [answers, count];
}

it("one start without a network does not hold for the next", async () => {
  const now = Date.now();
  expect(await asked([now, offline], [now + 1, there])).toEqual([[false, true], 2]);
});

it("a page that never answers is not waited for again within a day, and then it is", async () => {
  const now = Date.now();
  expect(await asked([now, silence], [now + day / 2, there], [now + 2 * day, there])).toEqual([
    [false, false, true],
    2,
  ]);
});

it("and is asked at once where the clock was set back since", async () => {
  const now = Date.now();
  expect(await asked([now, silence], [now - 2 * day, there])).toEqual([[false, true], 2]);
});
