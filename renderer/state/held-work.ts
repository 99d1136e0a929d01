/** Work in this window that is in no draft and goes with it: a template in the editor. */

export type HeldWork = {
  /** `isUnsaved` is asked whenever the window may be about to go, until the function given back is called. */
  readonly hold: (isUnsaved: () => boolean) => () => void;
  readonly isAny: () => boolean;
};

export function createHeldWork(): HeldWork {
  const held = new Set<() => boolean>();
  return {
    hold: (isUnsaved) => {
      const own = () => isUnsaved();
      held.add(own);
      return () => void held.delete(own);
    },
    isAny: () => [...held].some((isUnsaved) => isUnsaved()),
  };
}
