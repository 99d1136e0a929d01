/** Puts off what is heavy in a part of the window until the part itself shows: keys, and other parts, go first. */
import { useDeferredValue } from "react";

/** False while the component is drawn for the first time. */
export const useAfterwards = (): boolean => useDeferredValue(true, false);
