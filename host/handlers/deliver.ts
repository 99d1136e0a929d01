/** Where bytes leave the program: to a file that the analyst chose, or to the UI as a download. */
import type { Saved } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { Warning } from "#core/model/warning.ts";
import { ok, type Result } from "#core/result.ts";
import { displayName } from "../files/file-handles.ts";
import { saveFile } from "../files/save-file.ts";
import type { ClientId } from "../host.ts";
import type { Parts } from "./parts.ts";

export type Parcel = {
  /** Without the extension. */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** `saved` is absent where the analyst closed the dialog. */
export type Delivery = { readonly saved?: Saved; readonly warnings: readonly Warning[] };

export async function deliver(parts: Parts, parcel: Parcel, client: ClientId): Promise<Result<Delivery, Failure>> {
  const { name, extension, mediaType, bytes } = parcel;
  const { chooseTarget } = parts.shell;
  if (!chooseTarget) {
    return ok({ saved: { as: "download", name: `${name}.${extension}`, mediaType, bytes }, warnings: [] });
  }
  const path = await chooseTarget({ name, extension }, client);
  return path === undefined ? ok({ warnings: [] }) : deliverTo(parts, path, bytes);
}

async function deliverTo(
  { handles, shell }: Parts,
  path: string,
  bytes: Uint8Array,
): Promise<Result<Delivery, Failure>> {
  const saved = await saveFile(path, bytes);
  if (!saved.ok) return saved;
  shell.noteRecent?.(path);
  return ok({
    saved: { as: "file", handle: handles.add(path), name: displayName(path) },
    warnings: saved.value.warnings,
  });
}
