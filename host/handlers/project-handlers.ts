/** The calls on `.precis` files: a briefing with all it rests on, to keep and to send. */
import type { Failure } from "#core/ipc/failure.ts";
import { ok, type Result } from "#core/result.ts";
import type { SourceFile } from "../drafts/draft-folder.ts";
import { leftOut } from "../drafts/left-out.ts";
import { hashOf } from "../files/hash.ts";
import type { CallContext, Handlers } from "../host.ts";
import { projectExtension, projectMediaType } from "../project/project-file.ts";
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
  { client, signal }: CallContext,
): Promise<Result<Delivery, Failure>> {
  const briefing = await parts.desk.wholeBriefing(draft, edits);
  if (!briefing.ok) return briefing;
  const { articles } = briefing.value;
  const found = await parts.desk.sources(draft, articles);
  if (!found.ok) return found;
  const sources = found.value.filter(isWhole);
  const name = await documentName(parts, briefing.value);
  const project = { briefing: briefing.value, sources };
  const packed = await parts.pool.run({ kind: "packProject", name, project }, signal);
  if (!packed.ok) return packed;
  const parcel = { name, extension: projectExtension, mediaType: projectMediaType, bytes: packed.value };
  const delivered = await deliver(parts, parcel, client);
  if (!delivered.ok) return delivered;
  return ok({ ...delivered.value, warnings: [...delivered.value.warnings, ...leftOut(articles, sources)] });
}

/** Others are not taken for the source when the project is opened. */
const isWhole = ({ sha256, bytes }: SourceFile): boolean => hashOf(bytes) === sha256;
