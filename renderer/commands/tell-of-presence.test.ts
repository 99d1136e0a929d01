import { expect, it } from "vitest";
import { ok } from "#core/result.ts";
import { tellOfPresence } from "./tell-of-presence.ts";

it("tells of whoever moves, types or comes back, once a minute", () => {
  const target = new EventTarget();
  const told: number[] = [];
  let time = 0;
  const stayReady = async () => {
    told.push(time);
    return ok({});
  };
  tellOfPresence(target, { stayReady }, () => time);
  const signs = [
    [1, "pointermove"],
    [60_000, "keydown"],
    [60_001, "focus"],
    [119_999, "pointermove"],
    [500_000, "focus"],
  ] as const;
  for (const [at, sign] of signs) {
    time = at;
    target.dispatchEvent(new Event(sign));
  }
  expect(told).toEqual([60_000, 500_000]);
});
