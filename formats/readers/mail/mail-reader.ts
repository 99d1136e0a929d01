/** A mail → its letter as an article, and each attachment that can be read as further ones (RFC 5322, MIME). */
import type { Attachment } from "postal-mime";
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Article } from "#core/model/article.ts";
import type { Warning } from "#core/model/warning.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { Reader, ReaderFor, Reading, ReadOptions, SourceBytes } from "../reader.ts";
import { articleFromLetter } from "./article-from-letter.ts";
import { type ParsedMail, parseMail } from "./mail-parser.ts";

const mediaType = "message/rfc822";
/** Parts within parts. */
const deepestNesting = 64;
/** Mails within mails: those further in are not read. */
const deepestMail = 16;

export const mailReader: Reader = {
  mediaType,
  read: async (source, { readerFor = nobody, within = 0 }) => {
    if (within > deepestMail) return err(failure("sourceTooDeep", { name: source.name, limit: deepestMail }));
    const parsed = await parsedMail(source);
    if (!parsed.ok) return parsed;
    const { mail, guessed } = parsed.value;
    const { name, sha256 } = source;
    const letter = articleFromLetter(mail, { name, mediaType, sha256 });
    if (!letter.ok) return letter;
    const found = letter.value === undefined ? [] : [letter.value];
    const warnings: Warning[] = guessed.map((encoding) => ({ code: "uncertainEncoding", facts: { encoding } }));
    let unread: Failure | undefined;
    for (const attachment of mail.attachments.filter(isDocument)) {
      const read = await readAttachment(attachment, source, { readerFor, within: within + 1 });
      if (!read.ok) {
        unread ??= read.failure;
        const { code, facts } = read.failure;
        warnings.push({ code: "attachmentNotRead", facts: { name: nameOf(attachment), ...facts, reason: code } });
        continue;
      }
      found.push(...read.value.articles);
      warnings.push(...read.value.warnings);
    }
    if (found.length === 0) return err(unread ?? failure("sourceEmpty", { name }));
    return ok({ articles: found.map((article, index) => numbered(article, sha256, index)), warnings });
  },
};

const nobody: ReaderFor = async (name) => err(failure("sourceUnsupported", { name }));

/** Fails with `sourceTooDeep`, or `sourceDamaged` for what has no header of a mail: the parser takes anything for a letter. */
async function parsedMail({ name, bytes }: SourceBytes): Promise<Result<ParsedMail, Failure>> {
  try {
    const parsed = await parseMail(bytes, deepestNesting);
    const { mail } = parsed;
    const isMail = mail.from !== undefined || mail.subject !== undefined || mail.date !== undefined;
    return isMail ? ok(parsed) : err(failure("sourceDamaged", { name }));
  } catch (error) {
    const isTooDeep = error instanceof Error && /nesting depth/.test(error.message);
    return err(
      isTooDeep ? failure("sourceTooDeep", { name, limit: deepestNesting }) : failure("sourceDamaged", { name }),
    );
  }
}

/** Pictures in a letter's text, and signatures, are none. */
const isDocument = ({ mimeType, related }: Attachment): boolean =>
  related !== true && !/^(?:image|audio|video)\/|signature|pkcs7|calendar/i.test(mimeType);

const nameOf = ({ filename, mimeType }: Attachment): string =>
  filename ?? (mimeType === "message/rfc822" ? "mail.eml" : "attachment");

async function readAttachment(
  attachment: Attachment,
  mail: SourceBytes,
  options: ReadOptions & { readonly readerFor: ReaderFor },
): Promise<Result<Reading, Failure>> {
  const { content } = attachment;
  const name = nameOf(attachment);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const reader = await options.readerFor(name, bytes);
  const reading = reader.ok ? await reader.value.read({ name, bytes, sha256: mail.sha256 }, options) : reader;
  if (!reading.ok) return reading;
  const articles = reading.value.articles.map((article) => {
    const part = [name, article.source.part].filter((one) => one !== undefined).join(", ");
    return { ...article, source: { ...article.source, name: mail.name, part } };
  });
  return ok({ articles, warnings: reading.value.warnings });
}

const numbered = (article: Article, sha256: string, index: number): Article => ({
  ...article,
  id: sha256.slice(0, 12) + (index === 0 ? "" : `-${index}`),
});
