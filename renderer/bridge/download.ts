/** Hands bytes to the browser to save, where the shell has no dialog of its own. */
import type { Saved } from "#core/ipc/contract.ts";

export function saveDownload({ name, mediaType, bytes }: Extract<Saved, { as: "download" }>): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
