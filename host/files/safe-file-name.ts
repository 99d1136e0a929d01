/** A title as a file name that every platform takes. */

/** What Windows, macOS or a shell does not take in a name, and what cannot be seen. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** Devices, with whatever extension. (Microsoft: Naming Files, Paths, and Namespaces.) */
const reservedOnWindows = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;
/** Of UTF-8: Linux takes 255 with the extension. */
export const longestBytes = 180;

/** Without an extension; `fallback` where nothing of the title is left. */
export function safeFileName(title: string, fallback: string): string {
  const spaced = title.normalize("NFC").replace(forbidden, " ").replace(/\s+/g, " ");
  const name = withoutEdges(shortenedTo(longestBytes, withoutEdges(spaced)));
  if (name === "") return fallback;
  return name.replace(reservedOnWindows, "$1_");
}

/** A leading dot hides a file; Windows drops trailing dots and spaces. */
const withoutEdges = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/g, "");

/** Whole words as far as they fit into so many bytes of UTF-8, else whole characters. */
export function shortenedTo(bytes: number, name: string): string {
  if (Buffer.byteLength(name) <= bytes) return name;
  let short = "";
  for (const character of name) {
    if (Buffer.byteLength(short + character) > bytes) break;
    short += character;
  }
  return short.replace(/\s\S*$/, "") || short;
}
