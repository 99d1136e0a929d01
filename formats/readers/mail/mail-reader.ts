/** A mail → its letter as an article, and each attachment that can be read as further ones (RFC 5322, MIME). */
import PostalMime, { type Attachment, type Email } from "postal-mime";
import { failure } from "#core/ipc/failure.ts";
import type { Article } from "#core/model/article.ts";
import type { Warning } from "#core/model/warning.ts";
import { err, ok } from "#core/result.ts";
import type { Reader, ReaderFor, SourceBytes } from "../reader.ts";
import { articleFromLetter } from "./article-from-letter.ts";

const mediaType = "message/rfc822";
/** Parts within parts. */
const deepestNesting = 64;

export const mailReader: Reader = {
  mediaType,
  read: async (source, { readerFor = nobody }) => {
    const mail = await parseMail(source.bytes);
    if (mail === undefined) return err(failure("sourceDamaged", { name: source.name }));
    const { name, sha256 } = source;
    const letter = articleFromLetter(mail, { name, mediaType, sha256 });
    if (!letter.ok) return letter;
    const found = letter.value === undefined ? [] : [letter.value];
    const warnings: Warning[] = [];
    for (const attachment of mail.attachments.filter(isDocument)) {
      const read = await readAttachment(attachment, source, readerFor);
      found.push(...read.articles);
      warnings.push(...read.warnings);
    }
    if (found.length === 0) return err(failure("sourceEmpty", { name }));
    return ok({ articles: found.map((article, index) => numbered(article, sha256, index)), warnings });
  },
};

const nobody: ReaderFor = async (name) => err(failure("sourceUnsupported", { name }));

/** Undefined for what has not a single header of a mail: the parser takes anything for a letter. */
async function parseMail(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: deepestNesting, forceRfc822Attachments: true });
    const isMail = mail.from !== undefined || mail.subject !== undefined || mail.date !== undefined;
    return isMail ? mail : undefined;
  } catch {
    return undefined;
  }
}

/** Pictures in a letter's text, and signatures, are none. */
const isDocument = ({ mimeType, related }: Attachment): boolean =>
  related !== true && !/^(?:image|audio|video)\/|signature|pkcs7|calendar/i.test(mimeType);

type Read = { readonly articles: readonly Article[]; readonly warnings: readonly Warning[] };

/** One that cannot be read is named in a warning: the others are no worse for it. */
async function readAttachment(
  { filename, mimeType, content }: Attachment,
  mail: SourceBytes,
  readerFor: ReaderFor,
): Promise<Read> {
  const name = filename ?? (mimeType === "message/rfc822" ? "mail.eml" : "attachment");
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const reader = await readerFor(name, bytes);
  const reading = reader.ok ? await reader.value.read({ name, bytes, sha256: mail.sha256 }, { readerFor }) : reader;
  if (!reading.ok) return { articles: [], warnings: [{ code: "attachmentNotRead", facts: { name } }] };
  const articles = reading.value.articles.map((article) => {
    const part = [name, article.source.part].filter((one) => one !== undefined).join(", ");
    return { ...article, source: { ...article.source, name: mail.name, part } };
  });
  return { articles, warnings: reading.value.warnings };
}

const numbered = (article: Article, sha256: string, index: number): Article => ({
  ...article,
  id: sha256.slice(0, 12) + (index === 0 ? "" : `-${index}`),
});
