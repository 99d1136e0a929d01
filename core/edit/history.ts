/** Undo: the list of earlier values, each with the name of the edit that led to it. */

export type Step<Value> = {
  readonly value: Value;
  /** Of the edit that led here; a code, as words come last. */
  readonly name: string;
  /** Edits in a row with the same key are one step: the letters of one word. */
  readonly merge?: string;
};

export type History<Value> = {
  /** Oldest first. */
  readonly past: readonly Step<Value>[];
  readonly present: Step<Value>;
  /** Nearest first. */
  readonly future: readonly Step<Value>[];
};

/** As many edits can be undone. */
export const mostSteps = 1000;

export const beginHistory = <Value>(value: Value): History<Value> => ({
  past: [],
  present: { value, name: "begin" },
  future: [],
});

/** What was undone is gone then. A value that is the present one changes nothing. */
export function record<Value>(history: History<Value>, step: Step<Value>): History<Value> {
  const { past, present } = history;
  if (step.value === present.value) return history;
  const continues = step.merge !== undefined && step.merge === present.merge;
  return { past: continues ? past : [...past, present].slice(-mostSteps), present: step, future: [] };
}

/** Takes so many steps back at once, or as many as there are. */
export function undo<Value>(history: History<Value>, times = 1): History<Value> {
  const { past, present, future } = history;
  const kept = Math.max(0, past.length - times);
  const before = past[kept];
  if (before === undefined) return history;
  const undone = [...past.slice(kept + 1), present];
  return { past: past.slice(0, kept), present: closed(before), future: [...undone, ...future] };
}

/** Takes so many undone steps again at once, or as many as there are. */
export function redo<Value>(history: History<Value>, times = 1): History<Value> {
  const { past, present, future } = history;
  const count = Math.min(times, future.length);
  const next = future[count - 1];
  if (next === undefined) return history;
  return {
    past: [...past, present, ...future.slice(0, count - 1)],
    present: closed(next),
    future: future.slice(count),
  };
}

/** The edit that undo would take back; undefined where there is none. */
export const undoable = <Value>({ past, present }: History<Value>): string | undefined =>
  past.length === 0 ? undefined : present.name;

/** The edit that redo would do again. */
export const redoable = <Value>({ future }: History<Value>): string | undefined => future.at(0)?.name;

/** An edit that was made, and the values before and after it. */
export type Done<Value> = { readonly name: string; readonly before: Value; readonly after: Value };

/** The edits that undo would take back, the nearest first; so many at most. */
export const undoableSteps = <Value>({ past, present }: History<Value>, most = mostSteps): readonly Done<Value>[] =>
  between([...past.slice(-most), present]).toReversed();

/** The edits that redo would do again, the nearest first; so many at most. */
export const redoableSteps = <Value>({ present, future }: History<Value>, most = mostSteps): readonly Done<Value>[] =>
  between([present, ...future.slice(0, most)]);

/** What led from each step to the one after it: nothing led to the first. */
const between = <Value>(steps: readonly Step<Value>[]): readonly Done<Value>[] =>
  steps.flatMap(({ name, value }, index) => {
    const before = steps[index - 1];
    return before === undefined ? [] : [{ name, before: before.value, after: value }];
  });

/** A step that was gone back to takes no further edits in. */
const closed = <Value>({ value, name }: Step<Value>): Step<Value> => ({ value, name });
