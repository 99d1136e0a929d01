/** The page in an MHTML file (RFC 2557): its first HTML part. The parts behind it are frames, adverts mostly, and pictures. */
import PostalMime from "postal-mime";

export type MhtmlPage = {
  /** As the page was sent, in its own encoding. */
  readonly bytes: Uint8Array;
  /** What the part's head says of the encoding. */
  readonly charset?: string;
  readonly address?: string;
};

/** Undefined where there is no HTML in the file, or where it cannot be decoded. */
export async function mhtmlPage(file: Uint8Array): Promise<MhtmlPage | undefined> {
  const text = new TextDecoder("latin1").decode(file);
  const part = htmlPart(text, { start: 0, end: text.length }, 0);
  if (part === undefined) return undefined;
  const bytes = await decoded(
    file.subarray(part.body.start, part.body.end),
    headerIn(part.head, "content-transfer-encoding"),
  );
  const charset = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(headerIn(part.head, "content-type"))?.[1];
  const top = text.slice(0, headEnd(text, 0, text.length).end);
  const address = [headerIn(top, "snapshot-content-location"), headerIn(part.head, "content-location")].find((one) =>
    /^https?:\/\/\S+$/.test(one),
  );
  return bytes && { bytes, ...(charset && { charset }), ...(address && { address }) };
}

type Span = { readonly start: number; readonly end: number };
type Part = { readonly head: string; readonly body: Span };

const deepest = 4;

/** Offsets in the text, which has one letter a byte. */
function htmlPart(text: string, span: Span, depth: number): Part | undefined {
  const { end: headStop, bodyStart } = headEnd(text, span.start, span.end);
  const head = text.slice(span.start, headStop);
  const type = headerIn(head, "content-type");
  if (/^(?:text\/html|application\/xhtml)/i.test(type)) return { head, body: { start: bodyStart, end: span.end } };
  const boundary = /^multipart\/.*?boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/is.exec(type);
  if (boundary === null || depth >= deepest) return undefined;
  const mark = `--${boundary[1] ?? boundary[2]}`;
  for (let at = text.indexOf(mark, bodyStart); at >= 0 && at < span.end; ) {
    const next = text.indexOf(`\n${mark}`, at + mark.length);
    const end = next < 0 || next > span.end ? span.end : next;
    const start = text.indexOf("\n", at + mark.length) + 1;
    const found = start > 0 && start < end ? htmlPart(text, { start, end }, depth + 1) : undefined;
    if (found !== undefined) return found;
    at = end === span.end ? -1 : end + 1;
  }
  return undefined;
}

/** Where the head ends, at an empty line, and where the body begins. */
function headEnd(text: string, start: number, end: number): { readonly end: number; readonly bodyStart: number } {
  const emptyLine = /\r?\n\r?\n/g;
  emptyLine.lastIndex = start;
  const found = emptyLine.exec(text.slice(0, Math.min(end, start + longestHead)));
  return found === null ? { end, bodyStart: end } : { end: found.index, bodyStart: found.index + found[0].length };
}
const longestHead = 20_000;

/** The value of a header, its lines joined; "" where there is none. */
function headerIn(head: string, name: string): string {
  const line = head
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? "" : line.slice(name.length + 1).trim();
}

/** As an attachment without a type, so that the mail's parser undoes the transfer encoding and nothing else. */
async function decoded(body: Uint8Array, encoding: string): Promise<Uint8Array | undefined> {
  const head = new TextEncoder().encode(
    `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${encoding.slice(0, 40) || "8bit"}\r\n\r\n`,
  );
  const message = new Uint8Array(head.length + body.length);
  message.set(head);
  message.set(body, head.length);
  try {
    const content = (await PostalMime.parse(message)).attachments[0]?.content;
    return content instanceof ArrayBuffer ? new Uint8Array(content) : undefined;
  } catch {
    return undefined;
  }
}
