/**
 * The contract between shell and UI: every call's name, request and response, once. The preload script, the HTTP
 * routes, the handlers' types and the UI's client are derived from it; both sides parse what crosses.
 */
import { z } from "zod";
import { articleSchema, daySchema } from "../model/article.ts";
import { articleDetailsSchema, briefingSchema } from "../model/briefing.ts";
import { exportFormats } from "../model/format.ts";
import { keyPointSchema, pointKinds } from "../model/key-point.ts";
import { templateSchema } from "../model/template.ts";
import { warningSchema } from "../model/warning.ts";
import { editsSchema } from "./checked-edits.ts";
import { menuCommands } from "./commands.ts";
import { failureSchema } from "./failure.ts";
import { settingsChangeSchema, settingsSchema } from "./settings.ts";
import { formFindingSchema, libraryEntrySchema, templateFolderSchema, templateKeySchema } from "./template-library.ts";

/** Bytes cross as they are (framing.ts), not as text. */
const bytesSchema = z.instanceof(Uint8Array);
/** Opaque to the UI: a file or folder that the shell knows; no path crosses the bridge. */
const handleSchema = z.string().min(1).max(200);
const draftIdSchema = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const nothing = z.object({}).readonly();
const keyed = z.object({ key: templateKeySchema }).readonly();
/** Which of those deleted it is, for undoing it. */
const trashedSchema = z.object({ trashed: z.string().min(1).max(300) }).readonly();

const sourceInputSchema = z.discriminatedUnion("from", [
  z.object({ from: z.literal("bytes"), name: z.string().max(1000), bytes: bytesSchema }).readonly(),
  z.object({ from: z.literal("text"), name: z.string().max(1000), text: z.string() }).readonly(),
  z.object({ from: z.literal("handle"), handle: handleSchema }).readonly(),
  /** A file beyond the limit on sources, of which the window has read nothing; `together`: only with the others it is. */
  z
    .object({ from: z.literal("tooLarge"), name: z.string().max(1000), together: z.boolean().exactOptional() })
    .readonly(),
  /** One that the system would not let the window read, as a folder is. */
  z.object({ from: z.literal("unreadable"), name: z.string().max(1000) }).readonly(),
  z.object({ from: z.literal("sample"), language: z.string().max(35) }).readonly(),
]);
export type SourceInput = z.infer<typeof sourceInputSchema>;

/** How the reading of one source went. */
const sourceReportSchema = z
  .object({
    name: z.string(),
    /** Of the source; what is to be known of an article stands with it. */
    warnings: z.array(warningSchema).readonly(),
    failure: failureSchema.exactOptional(),
  })
  .readonly();
export type SourceReport = z.infer<typeof sourceReportSchema>;

/** What came of one source: its articles with suggested points, or why not. */
const sourceOutcomeSchema = z
  .object({
    ...sourceReportSchema.unwrap().shape,
    articles: z.array(articleSchema).readonly(),
    points: z.array(keyPointSchema).readonly(),
  })
  .readonly();
export type SourceOutcome = z.infer<typeof sourceOutcomeSchema>;

const draftSummarySchema = z
  .object({
    id: draftIdSchema,
    title: z.string(),
    /** ISO 8601 instant of the last save. */
    modified: z.string(),
    templateId: z.string(),
    language: z.string(),
    sources: z.array(z.string()).readonly(),
    points: z.int().nonnegative(),
    /** Whether another window or program holds it now. */
    heldElsewhere: z.boolean(),
    /** Why it cannot be opened, where it cannot: a broken draft is listed and hides nothing. */
    failure: failureSchema.exactOptional(),
  })
  .readonly();
export type DraftSummary = z.infer<typeof draftSummarySchema>;

const openDraftSchema = z
  .object({
    id: draftIdSchema,
    briefing: briefingSchema,
    /** Grows by one at each save; a save names the revision it builds on. */
    revision: z.int().nonnegative(),
    access: z.enum(["write", "read"]),
    /** Why the draft is read-only, where it is. */
    reason: z.enum(["heldElsewhere", "newerVersion"]).exactOptional(),
  })
  .readonly();
export type OpenDraft = z.infer<typeof openDraftSchema>;

/** Where the bytes went: to a file that the shell wrote, or to the UI, for the browser to save. */
const savedSchema = z.discriminatedUnion("as", [
  z.object({ as: z.literal("file"), handle: handleSchema, name: z.string() }).readonly(),
  z.object({ as: z.literal("download"), name: z.string(), mediaType: z.string(), bytes: bytesSchema }).readonly(),
]);
export type Saved = z.infer<typeof savedSchema>;

/** `saved` is absent where the analyst closed the dialog. */
const deliverySchema = z
  .object({ saved: savedSchema.exactOptional(), warnings: z.array(warningSchema).readonly() })
  .readonly();

const placementSchema = z
  .object({
    anchor: z
      .object({
        of: z.enum(["point", "section", "source"]),
        id: z.string(),
        kind: z.enum(pointKinds).exactOptional(),
      })
      .readonly(),
    page: z.int().positive(),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
  })
  .readonly();

/** A form made in Word, in a file or in the library already; `language` of what is said of it. */
const formSchema = z
  .object({
    form: z.union([sourceInputSchema, z.object({ from: z.literal("library"), key: templateKeySchema }).readonly()]),
    language: z.string().max(35),
  })
  .readonly();
export type FormInput = z.infer<typeof formSchema>["form"];

const pagesSchema = z
  .object({
    pdf: bytesSchema,
    pages: z.int().positive(),
    placements: z.array(placementSchema).readonly(),
    warnings: z.array(warningSchema).readonly(),
    /** Where the PDF holds only some of the pages: which, counted from 1, the last one included. */
    only: z.object({ from: z.int().positive(), to: z.int().positive() }).readonly().exactOptional(),
  })
  .readonly();

const call = <Request extends z.ZodType, Response extends z.ZodType>(request: Request, response: Response) => ({
  request,
  response,
});

export const contract = {
  describeApp: call(
    nothing,
    z
      .object({
        version: z.string(),
        shell: z.enum(["browser", "electron"]),
        platform: z.string(),
        /** BCP 47 tag of the system's language. */
        locale: z.string(),
        /** The day by the shell's clock. */
        today: daySchema,
      })
      .readonly(),
  ),
  loadSettings: call(nothing, settingsSchema),
  /** The other windows are told. */
  saveSettings: call(settingsChangeSchema, nothing),
  /** The analyst's own, those of the named folder, those of the program; `folder` is absent where none is named. */
  listTemplates: call(
    nothing,
    z
      .object({ templates: z.array(libraryEntrySchema).readonly(), folder: templateFolderSchema.exactOptional() })
      .readonly(),
  ),
  loadTemplate: call(keyed, z.object({ template: templateSchema }).readonly()),
  /**
   * Keeps a template among the analyst's own: under a new id, at version 1, or in the place of the own one that it was
   * made from, at the next version. Fails with `templateChanged` where that one is no longer at `version`.
   */
  saveTemplate: call(
    z
      .object({
        template: templateSchema,
        replaces: z.object({ key: templateKeySchema, version: z.int() }).readonly().exactOptional(),
      })
      .readonly(),
    z.object({ key: templateKeySchema, template: templateSchema }).readonly(),
  ),
  /** Of the analyst's own only, as `restoreTemplate`, which undoes it. */
  deleteTemplate: call(keyed, trashedSchema),
  restoreTemplate: call(z.object({ ...keyed.unwrap().shape, ...trashedSchema.unwrap().shape }).readonly(), nothing),
  /**
   * Checks a `.precis-template` file and keeps it among the analyst's own. Where another own template has its id, fails
   * with `templateTaken`, or does as `ifTaken` says; one that is there already as it is, stays.
   */
  importTemplate: call(
    z.object({ source: sourceInputSchema, ifTaken: z.enum(["refuse", "replace", "keepBoth"]) }).readonly(),
    z.object({ key: templateKeySchema, template: templateSchema }).readonly(),
  ),
  /**
   * Keeps a form made in Word among the analyst's own, once the lint finds no mistake in it and a dry run with the sample
   * article fills it; else fails with `formRefused` or `formBroken`. `nameTaken`, or as `ifTaken` says.
   */
  addForm: call(
    z.object({ source: sourceInputSchema, ifTaken: z.enum(["refuse", "replace", "keepBoth"]) }).readonly(),
    keyed,
  ),
  /** Says what is wrong with a form, each with its place. `refusal`: why it is none, or does harm; nothing else is said then. */
  checkForm: call(
    formSchema,
    z.object({ findings: z.array(formFindingSchema).readonly(), refusal: z.string().exactOptional() }).readonly(),
  ),
  /** A copy of a form with what was found as Word's comments, each at its place. */
  saveCommentedForm: call(formSchema, deliverySchema),
  /** A form filled with examples, to look at in Word. Fails with `formRefused` or `formBroken`. */
  saveTrialForm: call(formSchema, deliverySchema),
  /** A Word file with every field, to make one's own form of. */
  saveStarterForm: call(z.object({ language: z.string().max(35) }).readonly(), deliverySchema),
  /** Any of the library: a template as a `.precis-template` file, a form as the Word file that it is. */
  exportTemplate: call(keyed, deliverySchema),
  /** A template, kept or not, filled with the program's sample article in that language. */
  previewTemplate: call(z.object({ template: templateSchema, language: z.string().max(35) }).readonly(), pagesSchema),
  /**
   * Names the folder whose templates are listed: by the shell's dialog, or, in a shell that has none, as the analyst
   * `typed` it. `folder` is absent where the dialog was closed.
   */
  chooseTemplateFolder: call(
    z.object({ typed: z.string().min(1).max(4000).exactOptional() }).readonly(),
    z.object({ folder: templateFolderSchema.exactOptional() }).readonly(),
  ),
  leaveTemplateFolder: call(nothing, nothing),

  listDrafts: call(nothing, z.object({ drafts: z.array(draftSummarySchema).readonly() }).readonly()),
  /**
   * Reads the sources and makes a draft of the articles and points found in them; fails only if all sources failed. A
   * favourite may lie on a drive that is away: where a template cannot be had, `templateFailure` says why, and the
   * program's usual one takes its place.
   */
  createDraft: call(
    z
      .object({ sources: z.array(sourceInputSchema).min(1).readonly(), templateId: z.string(), language: z.string() })
      .readonly(),
    z
      .object({
        draft: openDraftSchema,
        reports: z.array(sourceReportSchema).readonly(),
        templateFailure: failureSchema.exactOptional(),
      })
      .readonly(),
  ),
  /** Reads further sources into an open draft; the UI adds what came of them by an edit. */
  addSources: call(
    z.object({ draft: draftIdSchema, sources: z.array(sourceInputSchema).min(1).readonly() }).readonly(),
    z.object({ outcomes: z.array(sourceOutcomeSchema).readonly() }).readonly(),
  ),
  /** Reads an article's bytes, which the draft keeps, in another encoding; the UI changes the briefing by an edit. */
  rereadSource: call(
    z.object({ draft: draftIdSchema, article: z.string().max(80), encoding: z.string().max(40) }).readonly(),
    z
      .object({
        article: articleSchema,
        points: z.array(keyPointSchema).readonly(),
        /** What the reading before knew of the article. */
        asRead: articleDetailsSchema,
      })
      .readonly(),
  ),
  openDraft: call(z.object({ draft: draftIdSchema, takeOver: z.boolean() }).readonly(), openDraftSchema),
  saveDraft: call(
    z.object({ draft: draftIdSchema, revision: z.int().nonnegative(), edits: editsSchema }).readonly(),
    z.object({ revision: z.int().nonnegative() }).readonly(),
  ),
  /** Makes a draft of what a window shows of another that it may not save any more; it is held by that window. */
  copyDraft: call(
    z.object({ draft: draftIdSchema, edits: editsSchema }).readonly(),
    z
      .object({
        draft: draftIdSchema,
        revision: z.int().nonnegative(),
        warnings: z.array(warningSchema).readonly(),
      })
      .readonly(),
  ),
  closeDraft: call(z.object({ draft: draftIdSchema }).readonly(), nothing),
  renameDraft: call(z.object({ draft: draftIdSchema, title: z.string().min(1).max(500) }).readonly(), nothing),
  duplicateDraft: call(z.object({ draft: draftIdSchema }).readonly(), draftSummarySchema),
  deleteDraft: call(z.object({ draft: draftIdSchema }).readonly(), nothing),
  /** Undoes a deletion. */
  restoreDraft: call(z.object({ draft: draftIdSchema }).readonly(), nothing),

  /** Saves an open draft as a `.precis` file, where the analyst chooses. */
  saveProject: call(z.object({ draft: draftIdSchema, edits: editsSchema }).readonly(), deliverySchema),
  /** Makes a draft of a `.precis` file. */
  openProject: call(z.object({ source: sourceInputSchema }).readonly(), openDraftSchema),

  /** `near`: where the briefing is long, the PDF may hold the pages about this one alone, which are there sooner. */
  previewDocument: call(
    z.object({ draft: draftIdSchema, edits: editsSchema, near: z.int().positive().exactOptional() }).readonly(),
    pagesSchema,
  ),
  /** Fails with `markingMissing` where the office's settings demand a marking and the briefing has none. */
  exportDocument: call(
    z.object({ draft: draftIdSchema, edits: editsSchema, format: z.enum(exportFormats) }).readonly(),
    deliverySchema,
  ),
  /** The same document for the clipboard: as HTML, and as Markdown where only words are taken. */
  copyDocument: call(
    z.object({ draft: draftIdSchema, edits: editsSchema }).readonly(),
    z.object({ html: z.string(), text: z.string(), warnings: z.array(warningSchema).readonly() }).readonly(),
  ),
  /** The briefing in a form of the library, as a Word file. */
  exportThroughForm: call(
    z.object({ draft: draftIdSchema, edits: editsSchema, key: templateKeySchema }).readonly(),
    deliverySchema,
  ),
  revealFile: call(z.object({ handle: handleSchema }).readonly(), nothing),
  /** Somebody is at the window: what reads and writes is to be at hand, as it is after the start. */
  stayReady: call(nothing, nothing),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Request<Name extends CallName> = z.infer<Contract[Name]["request"]>;
export type Response<Name extends CallName> = z.infer<Contract[Name]["response"]>;
export const callNames = Object.keys(contract) as readonly CallName[];

/** What the shell tells the UI unasked: one typed stream. */
export const shellEventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("openRequested"), handle: handleSchema, name: z.string() }).readonly(),
  z.object({ type: z.literal("draftTakenOver"), draft: draftIdSchema }).readonly(),
  z.object({ type: z.literal("draftsChanged") }).readonly(),
  /** By another window. */
  z.object({ type: z.literal("settingsChanged"), change: settingsChangeSchema }).readonly(),
  z.object({ type: z.literal("templatesChanged") }).readonly(),
  z.object({ type: z.literal("menuCommand"), command: z.enum(menuCommands) }).readonly(),
]);
export type ShellEvent = z.infer<typeof shellEventSchema>;
