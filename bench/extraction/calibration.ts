/** Scores → likelihoods that mean what they say: a stretch and a shift that fit what came out on texts held out. */
import { logistic } from "./regression.ts";

export type Calibration = { readonly scale: number; readonly shift: number };
export type Outcome = { readonly score: number; readonly right: boolean };

const steps = 300;
/** The logistic function is nowhere bent more; with this bound for its own bend, no step goes too far. */
const mostBent = 0.25;
/** In examples: as they stand, the scores are believed a little. */
const belief = 1;

/**
 * In how many of a hundred cases what is called sure is to be right. More than the nine in ten that are promised: a line
 * that was chosen where it does well does less well elsewhere.
 */
const surelyRight = 0.92;
/** Where nothing is right so often, or everything is. */
const bounds = { least: 0.6, most: 0.97 };

/** The least likelihood from which on so many are right. */
export function sureFromOf(calibration: Calibration, outcomes: readonly Outcome[]): number {
  const ranked = [...outcomes].sort((left, right) => right.score - left.score);
  let right = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, outcome] of ranked.entries()) {
    if (outcome.right) right++;
    const isLastOfItsScore = ranked[index + 1]?.score !== outcome.score;
    if (isLastOfItsScore && right >= surelyRight * (index + 1)) least = calibrated(calibration, outcome.score);
  }
  return Math.min(bounds.most, Math.max(bounds.least, least));
}

export const calibrated = ({ scale, shift }: Calibration, score: number): number => logistic(scale * score + shift);

/** Platt's method: a logistic regression on the score alone, in steps each of which is nearer. */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const sum = (value: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + value(outcome), 0);
  const bend = {
    scale: belief + mostBent * sum(({ score }) => score * score),
    both: mostBent * sum(({ score }) => score),
    shift: belief + mostBent * outcomes.length,
  };
  const determinant = bend.scale * bend.shift - bend.both * bend.both;
  let scale = 1;
  let shift = 0;
  for (let step = 0; step < steps; step++) {
    const slope = { scale: belief * (scale - 1), shift: belief * shift };
    for (const { score, right } of outcomes) {
      const excess = calibrated({ scale, shift }, score) - (right ? 1 : 0);
      slope.scale += excess * score;
      slope.shift += excess;
    }
    scale -= (bend.shift * slope.scale - bend.both * slope.shift) / determinant;
    shift -= (bend.scale * slope.shift - bend.both * slope.scale) / determinant;
  }
  return { scale, shift };
}
