import { afterEach, describe, expect, it, vi } from "vitest";
import { localDay } from "./local-day.ts";

afterEach(() => vi.unstubAllEnvs());

describe("localDay", () => {
  it.each([
    ["Asia/Bishkek", "2025-11-12T19:30:00.000Z", "2025-11-13"],
    ["UTC", "2025-11-12T19:30:00.000Z", "2025-11-12"],
    ["America/New_York", "2026-01-01T03:00:00.000Z", "2025-12-31"],
  ])("in %s at %s is %s", (zone, instant, day) => {
    vi.stubEnv("TZ", zone);
    expect(localDay(instant)).toBe(day);
  });
});
