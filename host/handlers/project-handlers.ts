/** The calls on `.precis` files: a briefing with all it rests on, to keep and to send. */
import type { Failure } from "#core/ipc/failure.ts";
import type { Result } from "#core/result.ts";
import type { CallContext, Handlers } from "../host.ts";
import { packProject, projectExtension, projectMediaType } from "../project/project-file.ts";
import { type Delivery, deliver } from "./deliver.ts";
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
    return parts.desk.create(client, project.value.briefing, project.value.sources);
  },
});

async function saveProject(
  parts: Parts,
  { draft, edits }: Parameters<Handlers["saveProject"]>[0],
  { client }: CallContext,
): Promise<Result<Delivery, Failure>> {
  const briefing = await parts.desk.wholeBriefing(draft, edits);
  if (!briefing.ok) return briefing;
  const sources = await parts.desk.sources(draft, briefing.value.articles);
  const name = await documentName(parts, briefing.value);
  const packed = packProject({ briefing: briefing.value, sources }, name);
  if (!packed.ok) return packed;
  const parcel = { name, extension: projectExtension, mediaType: projectMediaType, bytes: packed.value };
  return deliver(parts, parcel, client);
}
