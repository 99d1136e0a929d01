/** Sources as they reach the window: files that were opened or dropped, and text that was pasted. */
import { megabyte, sourceLimitMegabytes } from "#core/model/source-limit.ts";
import type { Incoming } from "./drafts.ts";

export async function incomingFile(file: File): Promise<Incoming> {
  if (file.size > sourceLimitMegabytes * megabyte)
    return { name: file.name, input: { from: "tooLarge", name: file.name } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, input: { from: "bytes", name: file.name, bytes } };
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
