import { expect, test } from "vitest";
import { keepTop } from "./kept-places.ts";

class Scroller extends EventTarget {
  scrollTop = 0;
  scroll(top: number) {
    this.scrollTop = top;
    this.dispatchEvent(new Event("scroll"));
  }
}

test("a pane that shows something again is where it was, and at the top of what it never showed", () => {
  const tops = new Map<string, number>();
  const pane = new Scroller();
  const letGo = keepTop(tops, "first", pane);
  pane.scroll(800);
  letGo();
  const letGoOfSecond = keepTop(tops, "second", pane);
  expect(pane.scrollTop).toBe(0);
  pane.scroll(40);
  letGoOfSecond();
  pane.scroll(7);
  const anew = new Scroller();
  keepTop(tops, "first", anew);
  expect([anew.scrollTop, tops.get("second")]).toEqual([800, 40]);
});

test("a note over the text that makes room for itself moves no place", () => {
  const tops = new Map<string, number>();
  const pane = new Scroller();
  let note = 0;
  keepTop(tops, "first", pane, () => 16 + note);
  pane.scroll(200);
  note = 140;
  pane.scroll(340);
  note = 0;
  const anew = new Scroller();
  keepTop(tops, "first", anew, () => 16);
  expect(anew.scrollTop).toBe(200);
});
