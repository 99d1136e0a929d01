/** Whether two plain values say the same: in whatever order their members stand, and an absent one as good as none. */

export function sameData(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => sameData(memberOf(left, name), memberOf(right, name)));
}

type Plain = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Plain => typeof value === "object" && value !== null;

/** Of the value's own: words of a stranger may be called `constructor`. */
const memberOf = (value: Plain, name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined);
