import { expect, it } from "vitest";
import { part } from "./brought.tsx";

const View = () => null;

it("has a part's code once it was brought, and asks again for one that could not be had", async () => {
  const answers = [Promise.reject(new Error("offline")), Promise.resolve(View)];
  const brought = part(() => answers.shift() ?? Promise.reject(new Error("asked once too often")));
  await expect(brought.bring()).rejects.toThrow("offline");
  expect(brought.there()).toBeUndefined();
  await brought.bring();
  await brought.bring();
  expect(brought.there()).toBe(View);
});
