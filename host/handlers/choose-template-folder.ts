/** Which folder's templates are listed beside the analyst's own: named by the analyst, kept as a path that the UI never sees. */
import { stat } from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import { displayName } from "../files/file-handles.ts";
import type { CallContext, Handlers } from "../host.ts";
import { saveTemplateFolder } from "../settings/settings-file.ts";
import type { Parts } from "./parts.ts";

export async function chooseTemplateFolder(
  parts: Parts,
  { typed = "" }: Parameters<Handlers["chooseTemplateFolder"]>[0],
  { client }: CallContext,
): ReturnType<Handlers["chooseTemplateFolder"]> {
  const { chooseFolder } = parts.shell;
  const path = chooseFolder ? await chooseFolder(client) : typedPath(typed);
  if (path === undefined) return ok({});
  if (!(await isFolder(path))) return err(failure("folderMissing", { name: displayName(path) || path }));
  const saved = await saveTemplateFolder(parts.dataFolder, path);
  if (!saved.ok) return saved;
  parts.library.nameFolder(path);
  parts.send({ type: "templatesChanged" });
  const { folder } = await parts.library.list();
  return ok(folder === undefined ? {} : { folder });
}

export async function leaveTemplateFolder(parts: Parts): ReturnType<Handlers["leaveTemplateFolder"]> {
  const saved = await saveTemplateFolder(parts.dataFolder, undefined);
  if (!saved.ok) return saved;
  parts.library.nameFolder(undefined);
  parts.send({ type: "templatesChanged" });
  return ok({});
}

/** As people type or paste a path: with a `~`, or in the quotation marks that Windows copies around it. */
function typedPath(typed: string): string {
  const path = typed.trim().replace(/^"(.*)"$/, "$1");
  return path === "~" || /^~[/\\]/.test(path) ? join(homedir(), path.slice(1)) : path;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(isAbsolute(path) ? path : "").then(
    (found) => found.isDirectory(),
    () => false,
  );
