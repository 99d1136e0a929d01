import { expect, test } from "vitest";
import type { SpellingAnswer, SpellingRequest } from "./messages.ts";
import { createSpeller } from "./speller.ts";

/** A worker that answers when it is told to. */
function portDouble() {
  const requests: SpellingRequest[] = [];
  let hear: (event: MessageEvent<SpellingAnswer>) => void = () => undefined;
  let [started, ended] = [0, 0];
  return {
    requests,
    started: () => started,
    ended: () => ended,
    answer: (data: SpellingAnswer) => hear({ data } as MessageEvent<SpellingAnswer>),
    start: () => {
      started += 1;
      return {
        terminate: () => {
          ended += 1;
        },
        postMessage: (request: SpellingRequest) => void requests.push(request),
        addEventListener: (_: "message", listener: typeof hear) => {
          hear = listener;
        },
      };
    },
  };
}

test("words are looked up together and once, and the worker starts with the first of them", () => {
  const port = portDouble();
  const speller = createSpeller(port.start);
  let news = 0;
  speller.onNews(() => {
    news += 1;
  });
  speller.lookUp();
  expect([port.started(), speller.isRight("one"), speller.isRight("twwo"), speller.isRight("one")]).toEqual([
    0,
    undefined,
    undefined,
    undefined,
  ]);
  speller.lookUp();
  port.answer({ is: "checked", right: ["one"], wrong: ["twwo"] });
  expect([speller.isRight("one"), speller.isRight("twwo"), news]).toEqual([true, false, 1]);
  speller.lookUp();
  expect([port.started(), port.requests]).toEqual([1, [{ is: "check", words: ["one", "twwo"] }]]);
});

test("suggestions come to whoever asked, and none where the dictionary cannot be had", async () => {
  const port = portDouble();
  const speller = createSpeller(port.start);
  const asked = speller.suggest("twwo");
  port.answer({ is: "suggested", word: "twwo", suggestions: ["two"] });
  expect(await asked).toEqual(["two"]);
  const again = speller.suggest("thhree");
  port.answer({ is: "failed" });
  expect(await again).toEqual([]);
});

test("at rest its worker is ended, whoever waits gets nothing, and the next word starts another", async () => {
  const port = portDouble();
  const speller = createSpeller(port.start);
  speller.rest();
  const asked = speller.suggest("twwo");
  speller.rest();
  expect([await asked, port.started(), port.ended()]).toEqual([[], 1, 1]);
  speller.isRight("one");
  speller.lookUp();
  expect([port.started(), port.ended()]).toEqual([2, 1]);
});
