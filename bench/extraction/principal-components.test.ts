/** The widest directions of made-up vectors. */
import { expect, it } from "vitest";
import { dot, principalComponents, projected } from "./principal-components.ts";

/** Wide along (3, 4, 0), less so along (-4, 3, 0), flat in the third direction. */
const vectors = Array.from({ length: 200 }, (_, index) => {
  const [far, near] = [Math.sin(index) * 10, Math.cos(index * 7) * 2];
  return Float64Array.of(1 + 0.6 * far - 0.8 * near, 2 + 0.8 * far + 0.6 * near, 5);
});

it("finds them in their order, at right angles and of length one", () => {
  const { directions } = principalComponents(vectors, 2);
  const [first = new Float64Array(), second = new Float64Array()] = directions;
  expect(Math.abs(dot(first, Float64Array.of(0.6, 0.8, 0)))).toBeCloseTo(1, 3);
  expect(Math.abs(dot(second, Float64Array.of(-0.8, 0.6, 0)))).toBeCloseTo(1, 3);
  expect(dot(first, second)).toBeCloseTo(0, 9);
});

it("puts the mean at the origin", () => {
  const projection = principalComponents(vectors, 2);
  expect([...projected(projection, projection.mean)]).toEqual([0, 0]);
});
