import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLatest } from "./latest.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("only the latest is done, and the one before is called off", async () => {
  const log: string[] = [];
  const latest = createLatest<string>(async (input, signal) => {
    log.push(`begin ${input}`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    log.push(`${signal.aborted ? "called off" : "done"} ${input}`);
  }, 150);
  latest.ask("a");
  await vi.advanceTimersByTimeAsync(100);
  latest.ask("b");
  await vi.advanceTimersByTimeAsync(200);
  latest.askNow("c");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(log).toEqual(["begin b", "begin c", "called off b", "done c"]);
});
