/** `precis export`: each article to a briefing with what is suggested, written in every format that was asked for. */
import { join } from "node:path";
import type { Composition } from "#core/compose/compose-briefing.ts";
import { createBriefing } from "#core/edit/briefing-edits.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { ExportFormat } from "#core/model/format.ts";
import type { Warning } from "#core/model/warning.ts";
import { err, ok, type Result } from "#core/result.ts";
import { makeFolder } from "../files/make-folder.ts";
import { programFolder } from "../files/program-folder.ts";
import { saveFile } from "../files/save-file.ts";
import { sweepStrays } from "../files/stray-file.ts";
import { localDay } from "../local-day.ts";
import { systemEnvironment } from "../system-environment.ts";
import { documentLanguages, loadDocumentStrings } from "../templates/document-strings.ts";
import type { DocumentWriting, SourceArticle } from "../workers/worker-job.ts";
import type { WorkerPool } from "../workers/worker-pool.ts";
import type { ExportCommand } from "./arguments.ts";
import { type ChosenTemplate, chosenTemplate } from "./chosen-template.ts";
import { listInputs } from "./list-inputs.ts";
import { outputNames } from "./output-names.ts";
import { readInput } from "./read-input.ts";
import { inputName, standardInput } from "./standard-input.ts";
import { openTerminal, type Terminal } from "./terminal.ts";
import { sayUsage } from "./usage.ts";
import type { Words } from "./words.ts";

type Exporting = ChosenTemplate & {
  readonly command: ExportCommand;
  readonly pool: WorkerPool;
  /** The languages that a document can be in. */
  readonly languages: readonly string[];
  readonly today: string;
  readonly terminal: Terminal;
};

/** The exit status. */
export async function runExport(command: ExportCommand, pool: WorkerPool, words: Words): Promise<0 | 1 | 2> {
  const chosen = await chosenTemplate(command.template, pool);
  if (!chosen.ok) return sayUsage(chosen, words);
  const languages = await documentLanguages(programFolder);
  if (command.language !== undefined && !speaks(languages, command.language)) {
    const facts = { language: command.language, known: languages.join(", ") };
    return sayUsage({ failure: failure("languageUnknown", facts) }, words);
  }
  const terminal = openTerminal(command.json, words);
  const today = command.date ?? localDay(systemEnvironment.now());
  await exportAll({ command, pool, ...chosen.value, languages, today, terminal });
  return terminal.hasFailed() ? 1 : 0;
}

const speaks = (languages: readonly string[], tag: string): boolean =>
  languages.includes(tag) || languages.includes(tag.split("-")[0] ?? "");

async function exportAll(exporting: Exporting): Promise<void> {
  const { command, terminal } = exporting;
  const files = await listInputs(command.files);
  const folder = await makeFolder(command.out);
  if (folder.ok) await sweepStrays(command.out);
  const nameFor = await namesOfOutputs(exporting, files);
  const named: { readonly file: string; readonly name: string }[] = [];
  for (const file of files) named.push({ file, name: await nameFor(inputName(file)) });
  for (const { file, name } of named) {
    if (folder.ok) await exportFile(exporting, file, name, nameFor);
    else terminal.report({ file, outputs: [], error: folder.failure });
  }
}

type NameFor = (path: string) => Promise<string>;

/** What is read outlives the command, whatever the outputs would be called: every input, and the office's form. */
function namesOfOutputs({ command }: Exporting, files: readonly string[]): Promise<NameFor> {
  const inputs = files.filter((file) => file !== standardInput);
  return outputNames(command.out, command.formats, [...inputs, command.template]);
}

/** `nameFor` names the file's further articles. */
async function exportFile(exporting: Exporting, file: string, name: string, nameFor: NameFor): Promise<void> {
  const reading = await readInput(exporting.pool, file, true);
  if (!reading.ok) return exporting.terminal.report({ file, outputs: [], error: reading.failure });
  for (const [index, found] of reading.value.articles.entries()) {
    const target = join(exporting.command.out, index === 0 ? name : await nameFor(inputName(file)));
    const { outputs, warnings, error } = await exportArticle(exporting, found, target);
    const reported = exporting.command.json ? { points: found.points } : {};
    exporting.terminal.report({
      file,
      article: found.article,
      ...reported,
      outputs,
      warnings: [...found.warnings, ...warnings],
      ...(error && { error }),
    });
  }
}

type Exported = {
  readonly outputs: readonly string[];
  readonly warnings: readonly Warning[];
  readonly error?: Failure;
};

/** A format that fails stops none of the others; the first failure is told. */
async function exportArticle(
  exporting: Exporting,
  { article, points }: SourceArticle,
  target: string,
): Promise<Exported> {
  const { command, template, languages, today } = exporting;
  const own = article.language;
  const language = command.language ?? (own !== undefined && speaks(languages, own) ? own : "en");
  const dated = { ...article, retrieved: today };
  const metadata = { date: today, ...(command.title !== undefined && { title: command.title }) };
  const briefing = createBriefing({ language, articles: [dated], points, template, metadata });
  const written = await write(exporting, briefing, target);
  const error = written.find((one) => !one.ok)?.failure;
  return {
    outputs: written.flatMap((one) => (one.ok ? [one.value.path] : [])),
    warnings: distinct(written.flatMap((one) => (one.ok ? one.value.warnings : []))),
    ...(error && { error }),
  };
}

type FormatExported = { readonly path: string; readonly warnings: readonly Warning[] };

/** In every format, or in the form. */
async function write(
  exporting: Exporting,
  briefing: Briefing,
  target: string,
): Promise<readonly Result<FormatExported, Failure>[]> {
  const { command, form, pool, today } = exporting;
  const { signal } = new AbortController();
  const strings = await loadDocumentStrings(programFolder, briefing.language);
  if (!strings.ok) return [strings];
  const composing = { briefing, strings: strings.value, today };
  if (form !== undefined) {
    const { name, bytes } = form;
    const filled = await pool.run({ kind: "fillForm", form: bytes, name, ...composing }, signal);
    return [filled.ok ? await save({ ...filled.value, extension: "docx" }, target) : filled];
  }
  // Once for all formats, where the article was read.
  const composition = await pool.run({ kind: "compose", ...composing }, signal);
  if (!composition.ok) return [composition];
  return Promise.all(command.formats.map((format) => exportFormat(exporting, composition.value, format, target)));
}

async function exportFormat(
  { pool }: Exporting,
  composition: Composition,
  format: ExportFormat,
  target: string,
): Promise<Result<FormatExported, Failure>> {
  const written = await pool.run({ kind: "print", composition, format }, new AbortController().signal);
  return written.ok ? save(written.value, target) : written;
}

async function save(
  { bytes, extension, warnings }: Pick<DocumentWriting, "bytes" | "extension" | "warnings">,
  target: string,
): Promise<Result<FormatExported, Failure>> {
  const path = `${target}.${extension}`;
  const saved = await saveFile(path, bytes);
  if (saved.ok) return ok({ path, warnings: [...warnings, ...saved.value.warnings] });
  const { code, facts } = saved.failure;
  return err(failure(code, { ...facts, name: path }));
}

/** Every format that cannot carry a thing says so; it is told once. */
function distinct(warnings: readonly Warning[]): readonly Warning[] {
  const byText = new Map(warnings.map((warning) => [JSON.stringify(warning), warning]));
  return [...byText.values()];
}
