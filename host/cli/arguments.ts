/** The command line's words, to what is to be done: exactly the interface that other programs build on. */
import { parseArgs } from "node:util";
import type { Failure } from "#core/ipc/failure.ts";
import { type ExportFormat, exportFormats } from "#core/model/format.ts";
import type { Result } from "#core/result.ts";

export type Command =
  | { readonly name: "read" | "extract"; readonly files: readonly string[]; readonly json: boolean }
  | ExportCommand
  | { readonly name: "templates"; readonly json: boolean }
  | { readonly name: "help" }
  | { readonly name: "version" };

export type ExportCommand = {
  readonly name: "export";
  readonly files: readonly string[];
  /** A built-in template's id, or the path of a template file or of a form made in Word. */
  readonly template: string;
  readonly formats: readonly ExportFormat[];
  readonly out: string;
  /** Of the document; each article's own where absent. */
  readonly language?: string;
  /** "YYYY-MM-DD"; today where absent. */
  readonly date?: string;
  /** Of the document; its template's or its article's where absent. */
  readonly title?: string;
  readonly json: boolean;
};

/** Words that cannot be used: a sentence of `commandLine`, or a failure that has one already. */
export type UsageError =
  | { readonly sentence: UsageSentence; readonly facts: Failure["facts"] }
  | { readonly failure: Failure };
export type UsageSentence =
  | "commandMissing"
  | "commandUnknown"
  | "optionUnknown"
  | "optionWithoutValue"
  | "filesMissing";

export const defaultTemplate = "information-note";
export const defaultFormats = "docx,pdf";

const json = { type: "boolean", default: false } as const;
const help = { type: "boolean", default: false } as const;
const exportOptions = {
  template: { type: "string", default: defaultTemplate },
  format: { type: "string" },
  out: { type: "string", default: "." },
  language: { type: "string" },
  date: { type: "string" },
  title: { type: "string" },
} as const;

type Parsed = Result<Command, UsageError>;
const use = (value: Command): Parsed => ({ ok: true, value });
const refuse = (failure: UsageError): Parsed => ({ ok: false, failure });

/** `words`: after the program's name. */
export function parseCommand(words: readonly string[]): Parsed {
  const [name, ...rest] = words;
  try {
    switch (name) {
      case "read":
      case "extract":
        return readingCommand(name, rest);
      case "export":
        return exportCommand(rest);
      case "templates":
        return templatesCommand(rest);
      case "help":
      case "--help":
      case "-h":
        return use({ name: "help" });
      case "--version":
        return use({ name: "version" });
      case undefined:
        return refuse({ sentence: "commandMissing", facts: {} });
      default:
        return refuse({ sentence: "commandUnknown", facts: { command: name } });
    }
  } catch (error) {
    return refuse(optionError(error));
  }
}

function readingCommand(name: "read" | "extract", rest: readonly string[]): Parsed {
  const { values, positionals } = parseArgs({ args: [...rest], allowPositionals: true, options: { json, help } });
  if (values.help) return use({ name: "help" });
  return withFiles(positionals, { name, files: positionals, json: values.json });
}

function templatesCommand(rest: readonly string[]): Parsed {
  const { values } = parseArgs({ args: [...rest], options: { json, help } });
  return use(values.help ? { name: "help" } : { name: "templates", json: values.json });
}

function exportCommand(rest: readonly string[]): Parsed {
  const options = { ...exportOptions, json, help };
  const { values, positionals } = parseArgs({ args: [...rest], allowPositionals: true, options });
  if (values.help) return use({ name: "help" });
  const { language, date, title, out, template } = values;
  const known = isForm(template) ? formFormats : exportFormats;
  const format = values.format ?? (isForm(template) ? "docx" : defaultFormats);
  const formats = [...new Set(format.split(",").map((word) => word.trim()))];
  const unknown = formats.find((word) => !isOneOf(known, word));
  if (unknown !== undefined) return refuse({ failure: unknownFormat(unknown, known) });
  if (date !== undefined && !isDay(date)) return refuse({ failure: { code: "dateInvalid", facts: { date } } });
  const asked = {
    name: "export",
    files: positionals,
    template,
    formats: formats.flatMap((word) => known.find((one) => one === word) ?? []),
    out,
  } as const;
  const chosen = {
    ...(language !== undefined && { language }),
    ...(date !== undefined && { date }),
    ...(title !== undefined && { title }),
  };
  return withFiles(positionals, { ...asked, ...chosen, json: values.json });
}

const withFiles = (files: readonly string[], command: Command): Parsed =>
  files.length === 0 ? refuse({ sentence: "filesMissing", facts: {} }) : use(command);

/** A form is filled as the Word file that it is. */
export const isForm = (template: string): boolean => template.toLowerCase().endsWith(".docx");
const formFormats: readonly ExportFormat[] = ["docx"];

const isOneOf = (known: readonly string[], word: string): boolean => known.includes(word);

const unknownFormat = (id: string, known: readonly ExportFormat[]): Failure => ({
  code: "formatUnknown",
  facts: { id, known: known.join(", ") },
});

/** A day that the calendar has. */
function isDay(word: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return false;
  const day = new Date(`${word}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(word);
}

/** What Node's parser objects to; its message names the option between quotation marks. */
function optionError(error: unknown): UsageError {
  if (!(error instanceof TypeError && "code" in error)) throw error;
  const [, option = ""] = /'([^ ']+)/.exec(error.message) ?? [];
  const valueMissing = error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && !error.message.includes("does not take");
  return { sentence: valueMissing ? "optionWithoutValue" : "optionUnknown", facts: { option } };
}
