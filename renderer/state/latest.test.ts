import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLatest } from "./latest.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that takes so long each time, and what is seen of it. */
function watched(...takes: readonly number[]) {
  const log: string[] = [];
  let runs = 0;
  const latest = createLatest<string>(async (input, signal) => {
    log.push(`begin ${input}`);
    await new Promise((resolve) => setTimeout(resolve, takes[runs++] ?? takes.at(-1)));
    log.push(`${signal.aborted ? "called off" : "done"} ${input}`);
  }, 150);
  return { log, latest };
}

test("slow work waits for a rest, and is called off as soon as other work is asked for", async () => {
  const { log, latest } = watched(1_000);
  latest.ask("a");
  await vi.advanceTimersByTimeAsync(100);
  latest.ask("b");
  await vi.advanceTimersByTimeAsync(200);
  latest.ask("c");
  await vi.advanceTimersByTimeAsync(100);
  expect(log).toEqual(["begin b"]);
  latest.askNow("d");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(log).toEqual(["begin b", "begin d", "called off b", "done d"]);
});

test("quick work begins at once, and the latest of what is asked for meanwhile is done after it", async () => {
  const { log, latest } = watched(50);
  latest.askNow("a");
  await vi.advanceTimersByTimeAsync(60);
  latest.ask("b");
  await vi.advanceTimersByTimeAsync(20);
  latest.ask("c");
  latest.ask("d");
  await vi.advanceTimersByTimeAsync(50);
  expect(log).toEqual(["begin a", "done a", "begin b", "done b", "begin d"]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(log.slice(5)).toEqual(["done d"]);
});

test("work that was quick and drags this time is called off, and slow work that has become quick is quick", async () => {
  const { log, latest } = watched(50, 1_000, 50);
  latest.askNow("a");
  await vi.advanceTimersByTimeAsync(60);
  latest.ask("b");
  await vi.advanceTimersByTimeAsync(320);
  latest.ask("c");
  await vi.advanceTimersByTimeAsync(200);
  expect(log).toEqual(["begin a", "done a", "begin b", "begin c", "done c"]);
  latest.ask("d");
  await vi.advanceTimersByTimeAsync(20);
  expect(log.at(-1)).toBe("begin d");
});

test("quick work begins when what it was asked for shows, and only for the latest", async () => {
  const waits: { run: () => void; calledOff: boolean }[] = [];
  const log: string[] = [];
  const latest = createLatest<string>(
    async (input) => void log.push(input),
    150,
    (run) => {
      const wait = { run, calledOff: false };
      waits.push(wait);
      return () => {
        wait.calledOff = true;
      };
    },
  );
  latest.askNow("a");
  await vi.advanceTimersByTimeAsync(0);
  latest.ask("b");
  latest.ask("c");
  await vi.advanceTimersByTimeAsync(1_000);
  expect([log, waits.map(({ calledOff }) => calledOff)]).toEqual([["a"], [true, false]]);
  waits[1]?.run();
  expect(log).toEqual(["a", "c"]);
});

test("what was stopped does not begin", async () => {
  const { log, latest } = watched(50);
  latest.ask("a");
  latest.stop();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(log).toEqual([]);
});
