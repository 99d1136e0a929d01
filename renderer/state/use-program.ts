/** The program, for components. */
import { createContext, use } from "react";
import { useStore } from "zustand";
import type { Briefing } from "#core/model/briefing.ts";
import type { Program } from "./program.ts";
import type { Desk, Phase, ProgramState } from "./program-state.ts";

export const ProgramContext = createContext<Program | undefined>(undefined);

export function useProgram(): Program {
  const program = use(ProgramContext);
  if (program === undefined) throw new Error("no program around this component");
  return program;
}

export const useProgramState = <Part>(part: (state: ProgramState) => Part): Part => useStore(useProgram().store, part);

/** A part of the open briefing's desk; only for components that show on it. */
export const useDesk = <Part>(part: (desk: Desk) => Part): Part =>
  useProgramState(({ desk }) => {
    if (desk === undefined) throw new Error("no briefing is open");
    return part(desk);
  });

/** A part of the open briefing. */
export const useBriefing = <Part>(part: (briefing: Briefing) => Part): Part =>
  useDesk(({ history }) => part(history.present.value));

/** What the shell said at the start; only for components that show once it has. */
export const useReady = (): Extract<Phase, { is: "ready" }> =>
  useProgramState(({ phase }) => {
    if (phase.is !== "ready") throw new Error("the program has not started");
    return phase;
  });
