/** The calls on templates: the library, one's own in it, and the files that travel between colleagues. */
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { TemplateKey } from "#core/ipc/template-library.ts";
import { localized } from "#core/model/localized.ts";
import { err, ok, type Result } from "#core/result.ts";
import { safeFileName } from "../files/safe-file-name.ts";
import type { CallContext, Handlers } from "../host.ts";
import { usualSettings } from "../settings/settings-file.ts";
import type { KeptTemplate } from "../templates/own-templates.ts";
import { keyOf, partsOfKey } from "../templates/template-key.ts";
import {
  checkTemplate,
  packTemplate,
  templateExtension,
  templateMediaType,
  unpackTemplate,
} from "../templates/template-package.ts";
import { chooseTemplateFolder, leaveTemplateFolder } from "./choose-template-folder.ts";
import { deliver } from "./deliver.ts";
import { writePages } from "./document-handlers.ts";
import type { Parts } from "./parts.ts";
import { sourceBytes } from "./read-sources.ts";
import { type SampleBriefing, sampleBriefings } from "./sample-briefing.ts";
import { addForm, checkForm, formParcel, saveFormCopy, saveStarterForm } from "./word-forms.ts";

type TemplateCalls =
  | "listTemplates"
  | "loadTemplate"
  | "saveTemplate"
  | "deleteTemplate"
  | "restoreTemplate"
  | "importTemplate"
  | "addForm"
  | "checkForm"
  | "saveCommentedForm"
  | "saveTrialForm"
  | "saveStarterForm"
  | "exportTemplate"
  | "previewTemplate"
  | "chooseTemplateFolder"
  | "leaveTemplateFolder";

export function templateHandlers(parts: Parts): Pick<Handlers, TemplateCalls> {
  const sample = sampleBriefings(parts);
  return {
    listTemplates: async () => ok(await parts.library.list()),
    loadTemplate: async ({ key }) => {
      const template = await parts.library.load(key);
      return template.ok ? ok({ template: template.value }) : template;
    },
    saveTemplate: (request) => saveTemplate(parts, request),
    deleteTemplate: async ({ key }) => {
      const trashed = await ofOwn(key, (file) => parts.library.own.remove(file));
      return trashed.ok ? ok({ trashed: trashed.value }) : trashed;
    },
    restoreTemplate: async ({ key, trashed }) => {
      const restored = await ofOwn(key, (file) => parts.library.own.restore(file, trashed));
      return restored.ok ? ok({}) : restored;
    },
    importTemplate: (request) => importTemplate(parts, request),
    addForm: (request, context) => addForm(parts, sample, request, context),
    checkForm: (request, context) => checkForm(parts, request, context),
    saveCommentedForm: (request, context) => saveFormCopy(parts, "commentForm", request, context),
    saveTrialForm: (request, context) => saveFormCopy(parts, "tryForm", request, context),
    saveStarterForm: (request, context) => saveStarterForm(parts, request, context),
    exportTemplate: (request, context) => exportTemplate(parts, request, context),
    previewTemplate: (request, context) => previewTemplate(parts, sample, request, context),
    chooseTemplateFolder: (request, context) => chooseTemplateFolder(parts, request, context),
    leaveTemplateFolder: () => leaveTemplateFolder(parts),
  };
}

async function saveTemplate(
  { library }: Parts,
  { template, replaces }: Parameters<Handlers["saveTemplate"]>[0],
): ReturnType<Handlers["saveTemplate"]> {
  const checked = checkTemplate(template, template.id);
  if (!checked.ok) return checked;
  if (replaces === undefined) return kept(await library.own.saveNew(checked.value));
  const file = ownFile(replaces.key);
  return file === undefined ? missing : kept(await library.own.saveAgain(file, replaces.version, checked.value));
}

async function importTemplate(
  parts: Parts,
  { source, ifTaken }: Parameters<Handlers["importTemplate"]>[0],
): ReturnType<Handlers["importTemplate"]> {
  const file = await sourceBytes(parts, source);
  if (!file.ok) return file;
  const { name, bytes } = file.value;
  const template = unpackTemplate(bytes, name);
  return template.ok ? kept(await parts.library.own.add(template.value, name, ifTaken)) : template;
}

async function exportTemplate(
  parts: Parts,
  { key }: Parameters<Handlers["exportTemplate"]>[0],
  { client }: CallContext,
): ReturnType<Handlers["exportTemplate"]> {
  const form = await parts.library.loadForm(key);
  if (form.ok) return deliver(parts, formParcel(form.value), client);
  const template = await parts.library.load(key);
  if (!template.ok) return template;
  const { id, name } = template.value;
  const { uiLanguage } = await usualSettings(parts.dataFolder);
  const parcel = {
    name: safeFileName(localized(name, uiLanguage === "system" ? parts.shell.locale : uiLanguage), id),
    extension: templateExtension,
    mediaType: templateMediaType,
    bytes: packTemplate(template.value),
  };
  return deliver(parts, parcel, client);
}

async function previewTemplate(
  parts: Parts,
  sample: SampleBriefing,
  { template, language }: Parameters<Handlers["previewTemplate"]>[0],
  { signal }: CallContext,
): ReturnType<Handlers["previewTemplate"]> {
  const checked = checkTemplate(template, template.id);
  if (!checked.ok) return checked;
  const briefing = await sample(checked.value, language, signal);
  return briefing.ok ? writePages(parts, briefing.value, signal) : briefing;
}

const missing = err(failure("templateMissing"));

function ownFile(key: TemplateKey): string | undefined {
  const parts = partsOfKey(key);
  return parts?.origin === "own" ? parts.name : undefined;
}

/** What is done to a file of the analyst's own; the others' are not the UI's to change. */
async function ofOwn<Value>(
  key: TemplateKey,
  change: (file: string) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  const file = ownFile(key);
  return file === undefined ? missing : change(file);
}

const kept = (
  result: Result<KeptTemplate, Failure>,
): Result<{ readonly key: TemplateKey; readonly template: KeptTemplate["template"] }, Failure> =>
  result.ok ? ok({ key: keyOf("own", result.value.file), template: result.value.template }) : result;
