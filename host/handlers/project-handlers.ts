/** The calls on `.precis` files: a briefing with all it rests on, to keep and to send. */
import { readFile } from "node:fs/promises";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, type Result } from "#core/result.ts";
import { displayName } from "../files/file-handles.ts";
import { hashOf } from "../files/hash.ts";
import type { CallContext, Handlers } from "../host.ts";
import { packProject, projectExtension, projectMediaType } from "../project/project-file.ts";
import { type Delivery, deliver, deliverTo } from "./deliver.ts";
import { documentName } from "./document-handlers.ts";
import type { Parts } from "./parts.ts";
import { sourceBytes } from "./read-sources.ts";

export const projectHandlers = (parts: Parts): Pick<Handlers, "saveProject" | "openProject"> => ({
  saveProject: (request, context) => saveProject(parts, request, context),
  openProject: async ({ source }, { client, signal }) => {
    const file = await sourceBytes(parts, source);
    if (!file.ok) return file;
    const project = await parts.pool.run({ kind: "openProject", ...file.value }, signal);
    if (!project.ok) return project;
    if (source.from === "handle") parts.handles.remember(source.handle, hashOf(file.value.bytes));
    return parts.desk.create(client, project.value.briefing, project.value.sources);
  },
});

async function saveProject(
  parts: Parts,
  { draft, edits, handle, overwrite }: Parameters<Handlers["saveProject"]>[0],
  { client }: CallContext,
): Promise<Result<Delivery, Failure>> {
  const briefing = await parts.desk.wholeBriefing(draft, edits);
  if (!briefing.ok) return briefing;
  const sources = await parts.desk.sources(draft, briefing.value.articles);
  const bytes = packProject({ briefing: briefing.value, sources });
  if (handle !== undefined) return saveAgain(parts, handle, bytes, overwrite);
  const name = await documentName(parts, briefing.value);
  return deliver(parts, { name, extension: projectExtension, mediaType: projectMediaType, bytes }, client);
}

/** To the file that was opened or saved before, unless others have changed it since. */
async function saveAgain(
  parts: Parts,
  handle: string,
  bytes: Uint8Array,
  overwrite: boolean,
): Promise<Result<Delivery, Failure>> {
  const file = parts.handles.find(handle);
  if (!file) return err(failure("targetMissing", { name: "" }));
  const there = await readFile(file.path).catch(() => undefined);
  const changed = there !== undefined && hashOf(there) !== file.hash;
  if (changed && !overwrite) return err(failure("changedOnDisk", { name: displayName(file.path) }));
  return deliverTo(parts, file.path, bytes, handle);
}
