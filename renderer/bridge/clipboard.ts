/**
 * Puts text on the clipboard by the browser's own "copy": the shells give pages no permissions, and this wants none,
 * as long as a key or a click is not long past.
 */
import type { Copied } from "../state/exporting.ts";

/** False where the browser did not let it. */
export function copyToClipboard({ html, text }: Copied): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  document.addEventListener("copy", give, { capture: true });
  const allowed = document.execCommand("copy");
  document.removeEventListener("copy", give, { capture: true });
  return allowed && taken;
}
