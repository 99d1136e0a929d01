/** `node bench/extraction/score.ts [regex]`: what the program finds in the labelled texts, held against the labels. */
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeyPoint } from "../../core/model/key-point.ts";
import { scratchFolder } from "../scratch-folder.ts";
import { absence, hasLabelledTexts, type LabelledText, labelledTexts, scoringProgram } from "./labelled-texts.ts";

const pattern = process.argv[2] ?? ".";
if (hasLabelledTexts()) await score(pattern);
else process.stdout.write(absence);

async function score(only: string): Promise<void> {
  const texts = await labelledTexts(new RegExp(only));
  const scratch = scratchFolder();
  try {
    const points = join(scratch, "points.jsonl");
    writeFileSync(points, texts.map(lineOf).join("\n"));
    process.exitCode =
      spawnSync(process.execPath, [scoringProgram, points, "--only", only], { stdio: "inherit" }).status ?? 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** As the scoring program's head asks for it. */
function lineOf({ id, source }: LabelledText): string {
  return JSON.stringify({ file: `${id}.txt`, points: source.points.map(scored) });
}

function scored(point: KeyPoint) {
  const { kind, confidence, origins, standing } = point;
  const common = {
    kind,
    confidence,
    start: origins[0]?.start,
    end: origins[0]?.end,
    suggested: standing === "proposed",
  };
  return kind === "quote" ? { ...common, speaker: point.speaker, resolvedTo: point.speaker?.resolvedTo } : common;
}
