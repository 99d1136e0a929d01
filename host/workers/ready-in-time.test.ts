import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readyInTime } from "./ready-in-time.ts";

const warm = vi.fn();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  warm.mockClear();
});

describe("readyInTime", () => {
  it("waits until no window has come for a while, and begins once", () => {
    const ready = readyInTime({ warm });
    ready.windowCame();
    vi.advanceTimersByTime(400);
    ready.windowCame();
    vi.advanceTimersByTime(400);
    expect(warm).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    ready.windowCame();
    vi.advanceTimersByTime(1000);
    expect(warm.mock.calls).toEqual([[["read", "pdf", "docx"], "well"]]);
  });

  it("begins nothing for a program that has ended", () => {
    const ready = readyInTime({ warm });
    ready.windowCame();
    ready.stop();
    vi.advanceTimersByTime(1000);
    expect(warm).not.toHaveBeenCalled();
  });
});
