/** Edits of what only a next step has. On a point of another kind they change nothing. */
import type { Briefing } from "../model/briefing.ts";
import type { Due, NextStep, PointId, StepStatus } from "../model/key-point.ts";
import { correctedTo, type Patch, patched, wordsOrNone } from "./patched.ts";
import { updatePoint } from "./point-edits.ts";

export const setOwner = (briefing: Briefing, id: PointId, owner: string): Briefing =>
  correctStep(briefing, id, { owner: wordsOrNone(owner) });

export const setDue = (briefing: Briefing, id: PointId, due: Due | undefined): Briefing =>
  correctStep(briefing, id, { due });

export const setStatus = (briefing: Briefing, id: PointId, status: StepStatus | undefined): Briefing =>
  updatePoint(briefing, id, (point) => (point.kind === "nextStep" ? patched<NextStep>(point, { status }) : point));

const correctStep = (briefing: Briefing, id: PointId, patch: Patch<NextStep>): Briefing =>
  updatePoint(briefing, id, (point) => (point.kind === "nextStep" ? correctedTo<NextStep>(point, patch) : point));
