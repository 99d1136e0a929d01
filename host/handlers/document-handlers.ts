/** The calls that make documents: the preview, and the files that leave. */
import { briefingTitle } from "#core/compose/briefing-title.ts";
import { dayInWords } from "#core/compose/dates.ts";
import type { Saved } from "#core/ipc/contract.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Briefing } from "#core/model/briefing.ts";
import { fileNameFrom } from "#core/model/file-name-pattern.ts";
import type { ExportFormat } from "#core/model/format.ts";
import { localized } from "#core/model/localized.ts";
import type { Warning } from "#core/model/warning.ts";
import { err, ok, type Result } from "#core/result.ts";
import { longestBytes, safeFileName, shortenedTo } from "../files/safe-file-name.ts";
import type { CallContext, Handlers } from "../host.ts";
import { localDay } from "../local-day.ts";
import { loadSettings, usualSettings } from "../settings/settings-file.ts";
import type { DocumentWriting } from "../workers/worker-job.ts";
import { type Delivery, deliver } from "./deliver.ts";
import type { Parts } from "./parts.ts";
import { fillForm, wordFile } from "./word-forms.ts";

export const documentHandlers = (
  parts: Parts,
): Pick<Handlers, "previewDocument" | "exportDocument" | "copyDocument" | "exportThroughForm"> => {
  const makeReady = firstWordFile(parts);
  return {
    previewDocument: async ({ draft, edits, near }, { signal }) => {
      const briefing = await parts.desk.briefing(draft, edits);
      if (!briefing.ok) return briefing;
      const pages = await writePages(parts, briefing.value, signal, near);
      if (pages.ok) makeReady(briefing.value);
      return pages;
    },
    exportDocument: async ({ draft, edits, format }, context) => {
      const briefing = await parts.desk.briefing(draft, edits);
      const marked = briefing.ok ? await asDemanded(parts, briefing.value) : briefing;
      if (!marked.ok) return marked;
      const written = await writeBriefing(parts, marked.value, format, context.signal);
      return written.ok ? deliverDocument(parts, marked.value, written.value, context) : written;
    },
    copyDocument: async ({ draft, edits }, { signal }) => {
      const briefing = await parts.desk.briefing(draft, edits);
      const marked = briefing.ok ? await asDemanded(parts, briefing.value) : briefing;
      if (!marked.ok) return marked;
      const html = await writeBriefing(parts, marked.value, "html", signal);
      if (!html.ok) return html;
      const text = await writeBriefing(parts, marked.value, "md", signal);
      if (!text.ok) return text;
      const { warnings } = html.value;
      return ok({ html: inWords(html.value), text: inWords(text.value), warnings: [...warnings] });
    },
    exportThroughForm: async ({ draft, edits, key }, context) => {
      const briefing = await parts.desk.briefing(draft, edits);
      const marked = briefing.ok ? await asDemanded(parts, briefing.value) : briefing;
      if (!marked.ok) return marked;
      const form = await parts.library.loadForm(key);
      if (!form.ok) return form;
      const filled = await fillForm(parts, form.value, marked.value, context.signal);
      return filled.ok ? deliverDocument(parts, marked.value, { ...wordFile, ...filled.value }, context) : filled;
    },
  };
};

/**
 * Once the first page is shown, its Word file is written for nobody: while the analyst reads, so that the first that
 * leaves finds all code ready, and the template's styles.
 */
function firstWordFile(parts: Parts): (briefing: Briefing) => void {
  let isReady = false;
  return (briefing) => {
    if (isReady) return;
    isReady = true;
    void writeBriefing(parts, briefing, "docx", new AbortController().signal);
    void documentName(parts, briefing);
  };
}

const inWords = ({ bytes }: DocumentWriting): string => new TextDecoder().decode(bytes);

/** As the UI shows them. */
export async function writePages(
  parts: Parts,
  briefing: Briefing,
  signal: AbortSignal,
  near?: number,
): ReturnType<Handlers["previewDocument"]> {
  const written = await writeBriefing(parts, briefing, "pdf", signal, near);
  if (!written.ok) return written;
  const { bytes, pages = 1, placements, warnings, only } = written.value;
  return ok({ pdf: bytes, pages, placements: [...placements], warnings, ...(only === undefined ? {} : { only }) });
}

async function writeBriefing(
  { pool, environment, documentStrings }: Parts,
  briefing: Briefing,
  format: ExportFormat,
  signal: AbortSignal,
  near?: number,
): Promise<Result<DocumentWriting, Failure>> {
  const strings = await documentStrings(briefing.language);
  if (!strings.ok) return strings;
  const today = localDay(environment.now());
  return pool.run({ kind: "write", briefing, format, strings: strings.value, today, near }, signal);
}

/** With the marking that the office's settings demand; fails with `markingMissing`. */
async function asDemanded({ dataFolder }: Parts, briefing: Briefing): Promise<Result<Briefing, Failure>> {
  const settings = await loadSettings(dataFolder);
  if (!settings.ok) return settings;
  const { markingDemanded } = settings.value.office;
  return markingDemanded && !briefing.metadata.marking?.trim() ? err(failure("markingMissing")) : ok(briefing);
}

type Document = Pick<DocumentWriting, "bytes" | "mediaType" | "extension" | "warnings">;
type Delivered = { readonly saved?: Saved; readonly warnings: readonly Warning[] };

async function deliverDocument(
  parts: Parts,
  briefing: Briefing,
  { bytes, mediaType, extension, warnings }: Document,
  { client, signal }: CallContext,
): Promise<Result<Delivered, Failure>> {
  if (signal.aborted) return err(failure("cancelled"));
  const name = await documentName(parts, briefing);
  const delivered: Result<Delivery, Failure> = await deliver(parts, { name, extension, mediaType, bytes }, client);
  return delivered.ok ? ok({ ...delivered.value, warnings: [...warnings, ...delivered.value.warnings] }) : delivered;
}

/** As the settings' pattern says, with the title that its page has; without an extension and without a sign that it was cut. */
export async function documentName(
  { dataFolder, documentStrings, environment }: Parts,
  briefing: Briefing,
): Promise<string> {
  const { fileName } = await usualSettings(dataFolder);
  const strings = await documentStrings(briefing.language);
  const { language, metadata, template } = briefing;
  const { date = localDay(environment.now()) } = metadata;
  const others = { ...metadata, date, template: localized(template.name, language), language };
  const titling = { date: strings.ok ? dayInWords(date, strings.value.calendar) : date, ellipsis: "…" };
  const title = briefingTitle(briefing, titling).replace(/…$/, "");
  // A long title gives way: what tells one file from another stands beside it.
  const room = longestBytes - Buffer.byteLength(fileNameFrom(fileName, { ...others, title: "-" }));
  const name = fileNameFrom(fileName, { ...others, title: room > 0 ? shortenedTo(room, title) : title });
  return safeFileName(name, strings.ok ? strings.value.untitled : "Précis");
}
