import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createAutosave } from "./autosave.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An autosave whose saves take that long, and the moments at which they began. */
function watched(takes: number) {
  const began: number[] = [];
  const start = Date.now();
  const autosave = createAutosave(async () => {
    began.push(Date.now() - start);
    await new Promise((resolve) => setTimeout(resolve, takes));
  });
  return { autosave, began };
}

describe("autosave", () => {
  test("saves 400 ms after typing rests", async () => {
    const { autosave, began } = watched(0);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(300);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(began).toEqual([700]);
  });

  test("saves every 700 ms while typing does not rest", async () => {
    const { autosave, began } = watched(0);
    for (let typed = 0; typed < 20; typed += 1) {
      autosave.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(5_000);
    expect(began).toEqual([700, 1_400, 2_100]);
  });

  test("never saves while it is at it, and saves what came meanwhile", async () => {
    const { autosave, began } = watched(2_000);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(500);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(began).toEqual([400, 2_400]);
  });

  test("saves at once when asked to, and only what is not saved", async () => {
    const { autosave, began } = watched(50);
    autosave.touch();
    const first = autosave.flush();
    await vi.advanceTimersByTimeAsync(50);
    await first;
    await autosave.flush();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(began).toEqual([0]);
  });

  test("a flush during a save waits for it and saves the rest", async () => {
    const { autosave, began } = watched(100);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(450);
    autosave.touch();
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(200);
    await flushed;
    expect(began).toEqual([400, 500]);
  });

  test("forgets what is waiting when stopped", async () => {
    const { autosave, began } = watched(0);
    autosave.touch();
    autosave.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(began).toEqual([]);
  });
});
