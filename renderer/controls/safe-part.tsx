/** A part of the window: where it cannot be loaded or drawn, something stands in its place, and the rest of it stays. */
import { Component, type ReactNode, useEffect } from "react";
import type { Notice } from "../state/notices.ts";
import { useProgram } from "../state/use-program.ts";

type SafePartProps = { readonly instead: ReactNode; readonly children: ReactNode };

export class SafePart extends Component<SafePartProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? this.props.instead : this.props.children;
  }
}

/** Tells that a part is missing. The files of a program that was replaced meanwhile are there after loading again. */
export function useMissingPart(): void {
  const { notices } = useProgram();
  useEffect(() => notices.tell(missingPart), [notices]);
}

export const loadAgain = (): void => window.location.reload();

export const missingPart: Omit<Notice, "id"> = {
  tone: "problem",
  saying: { key: "failure.part" },
  advice: "advice.stillHere",
  action: { label: "action.loadAgain", run: loadAgain },
};
