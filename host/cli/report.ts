/** What came of one article, as a JSON line for programs and as a few lines for people. */
import { describeFailure, describeWarning } from "#core/ipc/describe.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { Article, Range } from "#core/model/article.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import type { Warning } from "#core/model/warning.ts";
import { inputName } from "./standard-input.ts";
import type { Words } from "./words.ts";

export type Report = {
  /** The input's path as it was given. */
  readonly file: string;
  readonly article?: Article;
  readonly points?: readonly KeyPoint[];
  /** Paths. */
  readonly outputs?: readonly string[];
  readonly warnings?: readonly Warning[];
  readonly error?: Failure;
};

/** Each with the fields that apply. */
export function jsonReport({ file, article, points, outputs, warnings = [], error }: Report, words: Words): object {
  return {
    file,
    ...(article?.source.part !== undefined && { part: article.source.part }),
    ...(article && { article }),
    ...(points && { points: points.map(jsonPoint) }),
    ...(outputs && { outputs }),
    ...(warnings.length > 0 && { warnings: warnings.map((warning) => jsonWarning(warning, words)) }),
    ...(error && { error: { code: error.code, message: describeFailure(error, words) } }),
  };
}

const jsonWarning = (warning: Warning, words: Words): object => ({
  code: warning.code,
  message: describeWarning(warning, words),
});

function jsonPoint(point: KeyPoint): object {
  const { id, kind, text, confidence, standing, rule, flags = [] } = point;
  const [start, end] = [point.origins[0]?.start, point.origins.at(-1)?.end];
  return {
    id,
    kind,
    start,
    end,
    text,
    confidence,
    suggested: standing === "proposed",
    rule,
    ...ofItsKind(point),
    flags,
  };
}

function ofItsKind(point: KeyPoint): object {
  if (point.kind === "nextStep") return { owner: point.owner, due: point.due };
  if (point.kind !== "quote") return {};
  const { speaker, cue, group } = point;
  return {
    speaker: speaker && { ...(speaker.origin && rangeOf(speaker.origin)), text: speaker.text },
    resolvedTo: speaker?.resolvedTo,
    cue: cue && rangeOf(cue),
    group,
  };
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

/** For people: what was read, what was found, what was written. */
export function plainReport({ file, article, points, outputs }: Report, words: Words): string {
  const lines = [
    ...(outputs ?? []),
    ...(article && !outputs ? articleLines(file, article) : []),
    ...(points ?? []).map((point) => pointLine(point, words)),
    ...(article && !points && !outputs ? ["", article.text] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function articleLines(
  file: string,
  { title, outlet, published, language, byline, source }: Article,
): readonly string[] {
  const known = [title ?? "", byline, outlet, published, language, source.encoding].filter(Boolean);
  return [`${inputName(file)}: ${known.join(" · ")}`];
}

function pointLine(point: KeyPoint, { commandLine }: Words): string {
  const { kind, standing, text } = point;
  const mark = standing === "proposed" ? commandLine.suggested : commandLine.offered;
  const told = toldBeside(point).filter(Boolean).join("; ");
  return `  ${commandLine.kinds[kind]}, ${mark}: ${onOneLine(text)}${told && ` (${onOneLine(told)})`}`;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Who said it; or who is to act, and by when. */
function toldBeside(point: KeyPoint): readonly (string | undefined)[] {
  if (point.kind === "quote") return [point.speaker?.text];
  if (point.kind !== "nextStep") return [];
  const { owner, due } = point;
  return [owner, due && [due.text, due.day].filter(Boolean).join(", ")];
}
