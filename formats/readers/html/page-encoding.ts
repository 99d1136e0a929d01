/** The encoding of a page: what it declares of itself (WHATWG HTML, 13.2.3.2), unless its words say otherwise. */
import { findUtf16OrMark, type RecognisedEncoding } from "../text/recognise-encoding.ts";
import { settleEncoding } from "../text/settle-encoding.ts";

/** `declared`: what the letter or archive around the page says, which comes before its own words on it. */
export async function pageEncoding(bytes: Uint8Array, declared?: string): Promise<RecognisedEncoding> {
  const unicode = findUtf16OrMark(bytes);
  if (unicode !== undefined) return { label: unicode, uncertain: false };
  const label = declared ?? declarationIn(bytes);
  // Who has read this far has read no UTF-16.
  const words = wordsOf(bytes);
  const said = words.some((byte) => byte >= 0x80) ? words : bytes;
  return settleEncoding(said, label?.startsWith("utf-16") ? undefined : label);
}

const searched = 4096;
const declaration =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})/i;

function declarationIn(bytes: Uint8Array): string | undefined {
  const found = declaration.exec(new TextDecoder("latin1").decode(bytes.subarray(0, searched)));
  return (found?.[1] ?? found?.[2])?.toLowerCase();
}

/** In bytes: of words, enough to tell an encoding by; of a page, as far as they are looked for. */
const enough = 65_536;
const looked = 4 * 2 ** 20;

/** What stands between the tags: markup and scripts are ASCII, and outweigh a short article's letters. */
function wordsOf(bytes: Uint8Array): Uint8Array {
  // One letter a byte, so that what is found in the one stands there in the other.
  const page = new TextDecoder("latin1").decode(bytes.subarray(0, looked)).toLowerCase();
  const words = new Uint8Array(Math.min(page.length, enough));
  let length = 0;
  for (let at = 0; at < page.length && length < enough; ) {
    const tag = page.indexOf("<", at);
    const text = bytes.subarray(at, tag < 0 ? page.length : tag).subarray(0, enough - length);
    words.set(text, length);
    length += text.length;
    if (tag < 0) break;
    if (length < enough) words[length++] = 0x20;
    at = endOfMarkup(page, tag);
  }
  // The last letter may have been cut.
  if (length === enough) while ((words[length - 1] ?? 0) >= 0x80) length--;
  return words.subarray(0, length);
}

/** Behind the tag, comment, script or style sheet that begins there; one that is not closed goes on to the end. */
function endOfMarkup(page: string, start: number): number {
  const end = (mark: string, from: number): number => {
    const found = page.indexOf(mark, from);
    return found < 0 ? page.length : found + mark.length;
  };
  if (page.startsWith("<!--", start)) return end("-->", start + 4);
  const hidden = hiddenElements.find((name) => page.startsWith(name, start + 1));
  return end(">", hidden === undefined ? start : end(`</${hidden}`, start));
}
const hiddenElements = ["script", "style"];
