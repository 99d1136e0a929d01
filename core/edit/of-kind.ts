/** A point made one of another kind, and back, without the loss of a word. */
import { type KeyPoint, type PointKind, quoteDetails, stepDetails } from "../model/key-point.ts";

const quoteNames = Object.keys(quoteDetails);
const stepNames = Object.keys(stepDetails);

/** Keeps what every kind has; what the new kind has no field for is kept aside, printed nowhere, until it has. */
export function ofKind(point: KeyPoint, kind: PointKind): KeyPoint {
  if (point.kind === kind) return point;
  const { aside: before, ...shown } = point;
  const fields = Object.entries({ ...before, ...shown, kind });
  const foreign = [...(kind === "quote" ? [] : quoteNames), ...(kind === "nextStep" ? [] : stepNames)];
  const isForeign = ([name]: readonly [string, unknown]) => foreign.includes(name);
  const aside = fields.filter(isForeign);
  const fitting = fields.filter((field) => !isForeign(field));
  return Object.fromEntries(
    aside.length === 0 ? fitting : [...fitting, ["aside", Object.fromEntries(aside)]],
  ) as KeyPoint;
}
