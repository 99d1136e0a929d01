/** The encoding that a page declares of itself (WHATWG HTML, 13.2.3.2), where its bytes do not contradict it. */

const searched = 4096;
const declaration =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})/i;

/** A WHATWG label; undefined where there is none, or where the bytes say otherwise. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, searched));
  const found = declaration.exec(head);
  const label = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (label === undefined || label.startsWith("utf-16")) return undefined;
  const isUtf8 = isValidUtf8(bytes);
  if (label === "utf-8" || label === "utf8") return isUtf8 ? "utf-8" : undefined;
  return isUtf8 && bytes.some((byte) => byte >= 0x80) ? "utf-8" : label;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
