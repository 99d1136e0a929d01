import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readyInTime } from "./ready-in-time.ts";

const warm = vi.fn();
const keep = vi.fn();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  warm.mockClear();
  keep.mockReset();
});

describe("readyInTime", () => {
  it("waits until no window has come for a while, and begins once", () => {
    const ready = readyInTime({ warm, keep });
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
    const ready = readyInTime({ warm, keep });
    ready.windowCame();
    ready.stop();
    vi.advanceTimersByTime(1000);
    expect(warm).not.toHaveBeenCalled();
  });

  it("gets ready again for somebody who comes back when all processes have ended", () => {
    const ready = readyInTime({ warm, keep });
    ready.stay();
    expect(keep).not.toHaveBeenCalled();
    ready.windowCame();
    vi.advanceTimersByTime(500);
    keep.mockReturnValueOnce(true).mockReturnValueOnce(false);
    ready.stay();
    expect(warm).toHaveBeenCalledTimes(1);
    ready.stay();
    expect(warm).toHaveBeenCalledTimes(2);
  });
});
