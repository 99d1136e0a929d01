/** A web page saved with its pictures in one file (MHTML, RFC 2557) → its article; the pictures are not looked at. */
import PostalMime, { type Email } from "postal-mime";
import { failure } from "#core/ipc/failure.ts";
import { err } from "#core/result.ts";
import { articleFromPage } from "../html/article-from-page.ts";
import type { Reader } from "../reader.ts";

const mediaType = "multipart/related";

export const mhtmlReader: Reader = {
  mediaType,
  read: async ({ name, bytes, sha256 }) => {
    const page = await parsed(bytes);
    if (page?.html === undefined) return err(failure("sourceDamaged", { name }));
    return articleFromPage(page.html, { name, mediaType, sha256 }, addressOf(page));
  },
};

async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes);
  } catch {
    return undefined;
  }
}

/** Browsers write it into the file's head. */
const addressOf = ({ headers }: Email): string | undefined => {
  const address = headers.find(({ key }) => key === "snapshot-content-location" || key === "content-location")?.value;
  return address !== undefined && /^https?:\/\//.test(address) ? address : undefined;
};
