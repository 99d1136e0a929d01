/** Edits of a template as a whole: its names, its page, its styles, and what stands around its pages. */
import type { Localized } from "../model/localized.ts";
import type { PageSetup, TextStyle } from "../model/page-setup.ts";
import type { StyleName } from "../model/style-names.ts";
import type { Template, TemplateMetadataField } from "../model/template.ts";
import type { Logo, TemplateFurniture, TemplateLine } from "../model/template-furniture.ts";
import type { Patch } from "./patched.ts";
import { patched } from "./patched.ts";

/** A template of one's own to begin with: the same in all but its names. It gets its id where it is kept. */
export const cloneTemplate = (template: Template, name: Localized): Template => patched(template, { version: 1, name });

/** The words in one language; none take that language away. */
export const withWords = (words: Localized, language: string, text: string): Localized =>
  patched(words, { [language]: text.trim() === "" ? undefined : text });

export const setTemplateWords = (
  template: Template,
  of: "name" | "whenToUse",
  language: string,
  text: string,
): Template => patched(template, { [of]: withWords(template[of], language, text) });

/** Margins in millimetres, the grid in points. */
export const setPage = (template: Template, patch: Partial<PageSetup>): Template =>
  patched(template, { page: patched(template.page, patch) });

/** In millimetres. */
export const setMargin = (template: Template, side: keyof PageSetup["margins"], width: number): Template =>
  setPage(template, { margins: patched(template.page.margins, { [side]: width }) });

/** What the template says of a style beyond the program's own; lengths in points, `undefined` leaves it to the program. */
export function setStyle(template: Template, name: StyleName, patch: Patch<TextStyle>): Template {
  const style = patched(template.styles[name] ?? {}, patch);
  const said = Object.keys(style).length > 0 ? style : undefined;
  return patched(template, { styles: patched(template.styles, { [name]: said }) });
}

/** "#RRGGBB" */
export const setAccent = (template: Template, accent: Template["accent"]): Template => patched(template, { accent });

export const setHeadingNumbers = (
  template: Template,
  headingNumbers: NonNullable<Template["headingNumbers"]>,
): Template => patched(template, { headingNumbers: headingNumbers === "none" ? undefined : headingNumbers });

export const setParagraphNumbers = (template: Template, numbered: boolean): Template =>
  patched(template, { paragraphNumbers: numbered ? true : undefined });

export const setKindFirst = (template: Template, first: boolean): Template =>
  patched(template, { kindFirst: first ? true : undefined });

export const setLogo = (template: Template, logo: Logo | undefined): Template => patched(template, { logo });

export const setMastheadFields = (template: Template, metadata: readonly TemplateMetadataField[]): Template =>
  patched(template, { metadata });

export const setNorm = (template: Template, patch: Patch<NonNullable<Template["norm"]>>): Template => {
  const norm = patched(template.norm ?? {}, patch);
  return patched(template, { norm: Object.keys(norm).length > 0 ? norm : undefined });
};

/** Where a page says something of its own: at its head or foot, on the first page or the rest. */
export type FurniturePlace = {
  readonly of: "header" | "footer";
  readonly on: keyof TemplateFurniture;
  readonly at: keyof TemplateLine;
};

/** A line begins empty where it was the program's usual one; see `leaveFurniture`. */
export function setFurniture(
  template: Template,
  { of, on, at }: FurniturePlace,
  language: string,
  text: string,
): Template {
  const line = template[of]?.[on] ?? {};
  const words = withWords(line[at] ?? {}, language, text);
  const said = Object.keys(words).length > 0 ? words : undefined;
  return withLine(template, of, on, patched(line, { [at]: said }));
}

/** Gives a line back to the program. */
export const leaveFurniture = (template: Template, { of, on }: Omit<FurniturePlace, "at">): Template =>
  withLine(template, of, on, undefined);

function withLine(
  template: Template,
  of: FurniturePlace["of"],
  on: FurniturePlace["on"],
  line: TemplateLine | undefined,
): Template {
  const furniture = patched(template[of] ?? {}, { [on]: line });
  return patched(template, { [of]: Object.keys(furniture).length > 0 ? furniture : undefined });
}
