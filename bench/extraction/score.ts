/**
 * `node bench/extraction/score.ts [regex]`: what the program finds in the labelled texts, held against the labels, a
 * language at a time; then what of it was learned, on texts that it was not learned from. With a regex, only
 * the texts whose name it matches, in one table.
 */
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeyPoint } from "../../core/model/key-point.ts";
import { scratchFolder } from "../scratch-folder.ts";
import { absence, hasLabelledTexts, type LabelledText, labelledTexts, scoringProgram } from "./labelled-texts.ts";
import { readMeanings } from "./meanings.ts";
import { ownTexts } from "./own-texts.ts";
import { trainingSet } from "./training-set.ts";
import { crossValidation } from "./validate.ts";
import { hasVectorArchive, absence as noVectors } from "./vector-archive.ts";

const pattern = process.argv[2];
if (!hasLabelledTexts()) process.stdout.write(absence);
else if (pattern !== undefined) score(await labelledTexts(new RegExp(pattern)), pattern);
else await scoreAll();

async function scoreAll(): Promise<void> {
  const texts = await labelledTexts(/./);
  for (const language of new Set(texts.map((text) => text.language))) {
    process.stdout.write(`${language}\n`);
    score(texts, language === "ru" ? "^ru|\\.ru$" : `\\.${language}$`);
    process.stdout.write("\n");
  }
  if (!hasVectorArchive()) return void process.stdout.write(noVectors);
  const meanings = readMeanings();
  process.stdout.write(crossValidation(trainingSet([...texts, ...(await ownTexts())], meanings), meanings));
}

function score(texts: readonly LabelledText[], only: string): void {
  const scratch = scratchFolder();
  try {
    const points = join(scratch, "points.jsonl");
    writeFileSync(points, texts.map(lineOf).join("\n"));
    const { status } = spawnSync(process.execPath, [scoringProgram, points, "--only", only], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
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
