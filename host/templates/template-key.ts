/** What the UI calls an entry of the library: its origin, and its file's name or a built-in template's id there. */
import { type TemplateKey, type TemplateOrigin, templateOrigins } from "#core/ipc/template-library.ts";

export const keyOf = (origin: TemplateOrigin, name: string): TemplateKey => `${origin}/${name}`;

/** A name may hold anything: it comes from outside. */
export function partsOfKey(key: TemplateKey): { readonly origin: TemplateOrigin; readonly name: string } | undefined {
  const slash = key.indexOf("/");
  const origin = templateOrigins.find((one) => one === key.slice(0, slash));
  return origin && { origin, name: key.slice(slash + 1) };
}
