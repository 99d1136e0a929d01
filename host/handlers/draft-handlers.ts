/** The calls on drafts: made of sources, listed, opened, saved, renamed, copied, deleted. */
import { createBriefing } from "#core/edit/briefing-edits.ts";
import type { SourceOutcome, SourceReport } from "#core/ipc/contract.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { defaultSettings } from "#core/ipc/settings.ts";
import type { Article } from "#core/model/article.ts";
import type { Metadata } from "#core/model/briefing.ts";
import type { Template } from "#core/model/template.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { CallContext, Handlers } from "../host.ts";
import { localDay } from "../local-day.ts";
import { usualSettings } from "../settings/settings-file.ts";
import { keyOf } from "../templates/template-key.ts";
import { asKept } from "./as-kept.ts";
import type { Parts } from "./parts.ts";
import { readSources } from "./read-sources.ts";
import { rereadSource } from "./reread-source.ts";

type DraftCalls =
  | "listDrafts"
  | "createDraft"
  | "addSources"
  | "rereadSource"
  | "openDraft"
  | "saveDraft"
  | "copyDraft"
  | "closeDraft"
  | "renameDraft"
  | "duplicateDraft"
  | "deleteDraft"
  | "restoreDraft";

export const draftHandlers = (parts: Parts): Pick<Handlers, DraftCalls> => ({
  listDrafts: async (_, { client }) => {
    const drafts = await parts.desk.list(client);
    return drafts.ok ? ok({ drafts: drafts.value }) : drafts;
  },
  createDraft: (request, context) => createDraft(parts, request, context),
  addSources: (request, context) => addSources(parts, request, context),
  rereadSource: (request, context) => rereadSource(parts, request, context),
  openDraft: ({ draft, takeOver }, { client }) => parts.desk.open(client, draft, takeOver),
  saveDraft: ({ draft, revision, edits }, { client }) => parts.desk.save(client, draft, revision, edits),
  copyDraft: ({ draft, edits }, { client }) => parts.desk.copy(client, draft, edits),
  closeDraft: async ({ draft }, { client }) => {
    await parts.desk.close(client, draft);
    return ok({});
  },
  renameDraft: async ({ draft, title }, { client }) => done(await parts.desk.rename(client, draft, title)),
  duplicateDraft: ({ draft }, { client }) => parts.desk.duplicate(client, draft),
  deleteDraft: async ({ draft }, { client }) => done(await parts.desk.remove(client, draft)),
  restoreDraft: async ({ draft }) => done(await parts.desk.restore(draft)),
});

const done = (result: Result<unknown, Failure>): Result<Record<string, never>, Failure> =>
  result.ok ? ok({}) : result;

const createDraft = async (
  parts: Parts,
  { sources, templateId, language }: Parameters<Handlers["createDraft"]>[0],
  { client, signal }: CallContext,
): ReturnType<Handlers["createDraft"]> => {
  const [{ template, templateFailure }, strings, { outcomes, files }] = await Promise.all([
    wantedTemplate(parts, templateId),
    parts.documentStrings(language),
    readSources(parts, sources, [], signal),
  ]);
  if (!strings.ok) return strings;
  const articles = outcomes.flatMap((outcome) => outcome.articles);
  if (articles.length === 0) return err(outcomes.find((outcome) => outcome.failure)?.failure ?? failure("sourceEmpty"));
  const points = outcomes.flatMap((outcome) => outcome.points);
  const metadata = await startingMetadata(parts, template, articles);
  const briefing = createBriefing({ language, articles, points, template, metadata });
  const draft = await parts.desk.create(client, briefing, files);
  if (!draft.ok) return draft;
  return ok({ draft: draft.value, reports: outcomes.map(reportOf), ...(templateFailure && { templateFailure }) });
};

type Wanted = { readonly template: Template; readonly templateFailure?: Failure };

/** The template with that id, or the program's usual one and why. */
async function wantedTemplate({ library }: Parts, id: string): Promise<Wanted> {
  const found = await library.find(id);
  if (found.ok) return { template: found.value };
  const usual = await library.load(keyOf("builtIn", defaultSettings.defaults.templateId));
  if (!usual.ok) throw new Error("The program's usual template is not there");
  return { template: usual.value, templateFailure: found.failure };
}

/** The articles and points themselves are in the draft. */
const reportOf = ({ articles: _articles, points: _points, ...report }: SourceOutcome): SourceReport => report;

/** The office's own words, today, and the first article's headline, unless the template names its documents itself. */
export async function startingMetadata(
  { dataFolder, environment }: Parts,
  template: Template,
  articles: readonly Article[],
): Promise<Metadata> {
  const { author, unit, addressee, marking } = (await usualSettings(dataFolder)).defaults;
  const title = template.title === undefined ? (articles.at(0)?.title ?? "") : "";
  const words = { title, author, unit, addressee, marking };
  const said = Object.fromEntries(Object.entries(words).filter(([, word]) => word !== ""));
  return { ...said, date: localDay(environment.now()) };
}

const addSources = async (
  parts: Parts,
  { draft, sources }: Parameters<Handlers["addSources"]>[0],
  { client, signal }: CallContext,
): ReturnType<Handlers["addSources"]> => {
  const known = await parts.desk.articles(draft);
  if (!known.ok) return known;
  const { outcomes, files } = await readSources(parts, sources, known.value, signal);
  const articles = outcomes.flatMap((outcome) => outcome.articles);
  const kept = await parts.desk.addSources(client, draft, articles, files);
  if (!kept.ok) return kept;
  return ok({ outcomes: outcomes.map((outcome) => asKept(outcome, kept.value)) });
};
