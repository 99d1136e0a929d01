/** Whether HTML is a piece that somebody chose and copied, as browsers and Office put it into the clipboard. */

/** What they write before the piece (Microsoft's HTML Clipboard Format). */
const copied = "<!--StartFragment-->";
const copiedWithin = 100_000;

/** Most that stands between the page's beginning and the piece. */
const longestOpening = 4000;

/** Pages hold the mark too, where their writers pasted: before a copied piece stands no word. */
export function isCopied(html: string): boolean {
  const start = html.slice(0, copiedWithin).indexOf(copied);
  if (start < 0) return false;
  const opening = html.slice(Math.max(0, html.lastIndexOf("<body", start)), start);
  return opening.length <= longestOpening && !/[^\s\ufeff]/.test(opening.replace(/^Version:[^<]*|<[^>]*>/g, ""));
}
