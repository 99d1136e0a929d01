import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonInTurns } from "./json-in-turns.ts";

test("gives what JSON.stringify gives", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
      expect((await jsonInTurns(value)).toString()).toBe(JSON.stringify(value));
    }),
  );
  const long = Array.from({ length: 500 }, (_, index) => ({ index, text: "Порт\n".repeat(200), absent: undefined }));
  const value = { points: long, absent: undefined, few: [1, null, { a: [] }] };
  expect((await jsonInTurns(value)).toString()).toBe(JSON.stringify(value));
});

test("lets others be heard meanwhile", async () => {
  const points = Array.from({ length: 2000 }, () => ({ text: "Порт на озере. ".repeat(20) }));
  let heard = 0;
  const listening = setInterval(() => heard++, 0);
  await jsonInTurns({ points });
  clearInterval(listening);
  expect(heard).toBeGreaterThan(2);
});
