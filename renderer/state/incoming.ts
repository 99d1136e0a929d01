/** Sources as they reach the window: files that were opened or dropped, and text that was pasted. */
import { isProjectName, limitMegabytesOf, megabyte, togetherLimitMegabytes } from "#core/model/source-limit.ts";
import type { Incoming } from "./drafts.ts";

/** Those that come to too much with the ones before them are left unread. */
export function incomingFiles(files: readonly File[]): Promise<readonly Incoming[]> {
  let room = togetherLimitMegabytes * megabyte;
  return Promise.all(
    files.map((file) => {
      if (file.size > limitMegabytesOf(file.name) * megabyte) return tooLarge(file, {});
      // A project is opened by itself.
      if (isProjectName(file.name)) return incomingFile(file);
      if (file.size > room) return tooLarge(file, { together: true });
      room -= file.size;
      return incomingFile(file);
    }),
  );
}

const tooLarge = ({ name }: File, reason: { readonly together?: true }): Incoming => ({
  name,
  input: { from: "tooLarge", name, ...reason },
});

async function incomingFile(file: File): Promise<Incoming> {
  const { name } = file;
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes === undefined
    ? { name, input: { from: "unreadable", name } }
    : { name, input: { from: "bytes", name, bytes: new Uint8Array(bytes) } };
}

export const incomingText = (name: string, text: string): Incoming => ({
  name,
  input: { from: "text", name, text },
});

/** What a browser or Word put into the clipboard; the mark says that all of it was chosen, as those programs write it. */
export const incomingHtml = (name: string, html: string): Incoming => ({
  name,
  input: { from: "bytes", name: `${name}.html`, bytes: new TextEncoder().encode(`<!--StartFragment-->${html}`) },
});

export const incomingSample = (name: string, language: string): Incoming => ({
  name,
  input: { from: "sample", language },
});

export const incomingHandle = (name: string, handle: string): Incoming => ({ name, input: { from: "handle", handle } });
