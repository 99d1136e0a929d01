/** A part of the window whose code comes by itself: ahead of time, or when it is first shown. */
import { type ComponentType, type ReactNode, useEffect, useState } from "react";

export type Part<Props> = {
  /** Rejects where the code cannot be had; it is asked for again then. */
  readonly bring: () => Promise<void>;
  /** Undefined until the code has come. */
  readonly there: () => ComponentType<Props> | undefined;
};

export function part<Props>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let there: ComponentType<Props> | undefined;
  return {
    bring: async () => {
      there ??= await load();
    },
    there: () => there,
  };
}

type BroughtProps<Props> = Props & { readonly part: Part<Props>; readonly awaiting?: ReactNode };

/**
 * `awaiting` stands there until the code has come; where it cannot be had, rendering throws. No `lazy` of React's, which
 * suspends once even where the code was there before: and what has suspended is shown a third of a second after at the
 * earliest (React's throttle for fallbacks).
 */
export function Brought<Props extends object>({ part, awaiting = null, ...props }: BroughtProps<Props>) {
  const [Shown, setShown] = useState(part.there);
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    part.bring().then(() => setShown(part.there), setFailure);
  }, [part]);
  if (failure !== undefined) throw failure;
  return Shown === undefined ? awaiting : <Shown {...(props as unknown as Props)} />;
}
