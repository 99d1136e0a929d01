/** The logical structure of the file: an element for every tag, made when the first thing that carries it is drawn. */
import type { Tag } from "../layout/pages.ts";
import { type PdfDocument, pdfString, type StructureElement } from "./pdfkit-inside.ts";

export type Structure = {
  readonly elementOf: (tag: Tag) => StructureElement;
  /** Links end with their page, because a link's annotation counts as the current page's when its element ends. */
  readonly endPage: () => void;
  readonly end: () => void;
};

export function openStructure(document: PdfDocument): Structure {
  const elements = new Map<Tag, StructureElement>();
  const links = new Map<Tag, StructureElement>();
  const notes = new Map<string, StructureElement>();
  const elementOf = (tag: Tag): StructureElement => {
    const known = elements.get(tag);
    if (known !== undefined) return known;
    const element = createElement(document, tag);
    elements.set(tag, element);
    if (tag.link !== undefined) links.set(tag, element);
    if (tag.noteId !== undefined) notes.set(tag.noteId, element);
    if (tag.parent === undefined) document.addStructure(element);
    else elementOf(tag.parent).add(element);
    return element;
  };
  const endPage = (): void => {
    for (const [tag, element] of links) {
      element.end();
      elements.delete(tag);
    }
    links.clear();
  };
  return { elementOf, endPage, end: () => finish(document, notes) };
}

function createElement(document: PdfDocument, tag: Tag): StructureElement {
  const element = document.struct(tag.role, {
    ...(tag.language === undefined ? {} : { lang: tag.language }),
    ...(tag.alternative === undefined ? {} : { alt: tag.alternative }),
    ...(tag.actual === undefined ? {} : { actual: tag.actual }),
    ...(tag.scope === undefined ? {} : { scope: tag.scope }),
  });
  const { data } = element.dictionary;
  if (tag.role === "L") data["A"] = { O: "List", ListNumbering: tag.ordered === true ? "Decimal" : "Disc" };
  if (tag.noteId !== undefined) data["ID"] = pdfString(tag.noteId);
  return element;
}

/** Roles that the standard does not know are given the nearest one; notes can be found by their ids. */
function finish(document: PdfDocument, notes: ReadonlyMap<string, StructureElement>): void {
  const { data } = document.getStructTreeRoot();
  data["RoleMap"] = { Title: "P" };
  if (notes.size === 0) return;
  const ids = [...notes.keys()].sort();
  data["IDTree"] = { Names: ids.flatMap((id) => [pdfString(id), notes.get(id)?.dictionary]) };
}
