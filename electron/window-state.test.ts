/** The window comes back where it was, if that is still on a screen. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseWindowState, placeWindow, smallestWindow } from "./window-state.ts";

const laptop = { workArea: { x: 0, y: 25, width: 1440, height: 875 } };
const left = { workArea: { x: -1920, y: 0, width: 1920, height: 1040 } };

test("the first time, the window stands in the middle of the first screen", () => {
  expect(placeWindow(undefined, [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }])).toEqual({
    x: 240,
    y: 70,
    width: 1440,
    height: 900,
    maximised: false,
  });
});

test("a window that fits comes back as it was, on the second screen too", () => {
  const stored = { x: -1800, y: 40, width: 1200, height: 800, maximised: true };
  expect(placeWindow(stored, [laptop, left])).toEqual(stored);
});

test("a window on a screen that was taken away comes to the first one, its size and fullness kept", () => {
  const stored = { x: -1800, y: 40, width: 1200, height: 800, maximised: true };
  expect(placeWindow(stored, [laptop])).toEqual({ x: 120, y: 63, width: 1200, height: 800, maximised: true });
});

test("a window larger than today's screen is cut to it", () => {
  const stored = { x: 0, y: 25, width: 3840, height: 2100, maximised: false };
  expect(placeWindow(stored, [laptop])).toEqual({ x: 0, y: 25, width: 1440, height: 875, maximised: false });
});

test("a window whose top edge no pointer can reach comes back to the middle", () => {
  const stored = { x: 0, y: 890, width: 1000, height: 700, maximised: false };
  expect(placeWindow(stored, [laptop])).toEqual({ x: 220, y: 113, width: 1000, height: 700, maximised: false });
});

const rectangle = fc.record({
  x: fc.integer({ min: -10_000, max: 10_000 }),
  y: fc.integer({ min: -10_000, max: 10_000 }),
  width: fc.integer({ min: 1, max: 10_000 }),
  height: fc.integer({ min: 1, max: 10_000 }),
});
const screen = rectangle.map((area) => ({ workArea: { ...area, width: 800 + area.width, height: 500 + area.height } }));

test("wherever it was, the window's top edge can be grasped on one of today's screens", () => {
  fc.assert(
    fc.property(rectangle, fc.boolean(), screen, fc.array(screen), (bounds, maximised, first, others) => {
      const { x, y, width, height } = placeWindow({ ...bounds, maximised }, [first, ...others]);
      const graspable = [first, ...others].some(
        ({ workArea: area }) =>
          Math.min(x + width, area.x + area.width) - Math.max(x, area.x) >= 120 &&
          y >= area.y &&
          y < area.y + area.height,
      );
      expect([graspable, width >= smallestWindow.width, height >= smallestWindow.height]).toEqual([true, true, true]);
    }),
  );
});

test.each([
  ["nothing", undefined],
  ["a cut file", '{"x": 1, "y": 2, "wid'],
  ["no state", "[]"],
  ["a size that is none", '{"x":0,"y":0,"width":-1,"height":1e9,"maximised":false}'],
  ["a number that is none", '{"x":"0","y":0,"width":900,"height":600,"maximised":false}'],
])("a stored state that is %s counts as none", (_, json) => expect(parseWindowState(json)).toBeUndefined());

test("a stored state is read back", () => {
  const state = { x: -10, y: 20, width: 900, height: 600, maximised: false };
  expect(parseWindowState(JSON.stringify(state))).toEqual(state);
});
