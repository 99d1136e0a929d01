/** Draws a page's items in reading order, each under its tag; what has none is an artifact. */
import { missingCase } from "#core/missing-case.ts";
import type { BookmarkItem, ImageItem, Page, PageItem, RuleItem, Tag, TextItem } from "../layout/pages.ts";
import { type OutlineItem, type PdfDocument, pdfString } from "./pdfkit-inside.ts";
import type { PdfPictures } from "./pictures.ts";
import type { Structure } from "./structure.ts";
import { fillOperator, type TextPainter } from "./text-painting.ts";

export type Brushes = {
  readonly document: PdfDocument;
  readonly structure: Structure;
  readonly paintText: TextPainter;
  readonly bookmarks: Bookmarks;
  readonly pictures: PdfPictures;
};

export function paintPage(page: Page, brushes: Brushes): void {
  brushes.document.addPage();
  for (const group of groupsOf(page.items)) paintGroup(group, brushes);
  brushes.structure.endPage();
}

const tagOf = (item: PageItem): Tag | undefined => (item.type === "text" ? item.tag : undefined);

/** Neighbouring texts under one tag are marked together; links by lines, each of which has an area of its own. */
function groupsOf(items: readonly PageItem[]): readonly (readonly PageItem[])[] {
  const groups: PageItem[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const before = group?.[0];
    if (group !== undefined && before !== undefined && joins(before, item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

function joins(before: PageItem, item: PageItem): boolean {
  if (before.type !== "text" || item.type !== "text" || before.tag !== item.tag) return false;
  return before.tag?.link === undefined || before.lineTop === item.lineTop;
}

function paintGroup(group: readonly PageItem[], brushes: Brushes): void {
  const [first] = group;
  if (first === undefined) return;
  const texts = group.filter((item) => item.type === "text");
  if (texts.length > 0) paintTexts(texts, tagOf(first), brushes);
  else paintItem(first, brushes);
}

function paintTexts(texts: readonly TextItem[], tag: Tag | undefined, brushes: Brushes): void {
  const draw = () => {
    for (const text of texts) brushes.paintText(text);
  };
  if (tag === undefined) paintArtifact(draw, brushes);
  else paintTagged(texts, tag, draw, brushes);
}

function paintTagged(texts: readonly TextItem[], tag: Tag, draw: () => void, brushes: Brushes): void {
  const element = brushes.structure.elementOf(tag);
  element.add(draw);
  if (tag.link === undefined) return;
  const left = Math.min(...texts.map(({ x }) => x));
  const right = Math.max(...texts.map(({ x, width }) => x + width));
  const { lineTop, lineHeight } = texts[0] ?? { lineTop: 0, lineHeight: 0 };
  const options = { structParent: element, Contents: pdfString(tag.link.description) };
  const area = [left, lineTop, right - left, lineHeight] as const;
  if ("address" in tag.link) brushes.document.link(...area, encodeURI(decodable(tag.link.address)), options);
  else brushes.document.goTo(...area, tag.link.destination, options);
}

/** An address's own escapes are kept as they are. */
function decodable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function paintItem(item: PageItem, brushes: Brushes): void {
  switch (item.type) {
    case "text":
      break;
    case "rule":
      paintArtifact(() => paintRule(item, brushes), brushes);
      break;
    case "image":
      paintImage(item, brushes);
      break;
    case "destination":
      brushes.document.addNamedDestination(item.name, "XYZ", item.x, item.y, null);
      break;
    case "bookmark":
      brushes.bookmarks.add(item, brushes.document);
      break;
    case "structure":
      brushes.structure.elementOf(item.tag);
      break;
    default:
      missingCase(item);
  }
}

function paintArtifact(draw: () => void, { document }: Brushes): void {
  document.markContent("Artifact", { type: "Layout" });
  draw();
  document.endMarkedContent();
}

function paintRule({ x, y, width, height, colour }: RuleItem, { document }: Brushes): void {
  document.addContent(
    `${fillOperator(colour)} ${[x, y, width, height].map((value) => value.toFixed(3)).join(" ")} re f`,
  );
}

function paintImage({ x, y, width, height, image, tag }: ImageItem, brushes: Brushes): void {
  const element = brushes.structure.elementOf(tag);
  const { page } = brushes.document;
  element.dictionary.data["A"] = {
    O: "Layout",
    Placement: "Block",
    BBox: [x, page.height - y - height, x + width, page.height - y],
  };
  const picture = brushes.pictures.of(image);
  if (picture !== undefined) element.add(() => brushes.document.image(picture, x, y, { width, height }));
}

/** The outline, level by level as the headings come. */
export type Bookmarks = { readonly add: (item: BookmarkItem, document: PdfDocument) => void };

export function openBookmarks(root: OutlineItem): Bookmarks {
  const path: OutlineItem[] = [root];
  return {
    add: ({ level, title, y }, document) => {
      path.length = Math.min(path.length, level);
      // pdfkit takes `left` from the page's right edge.
      const options = { top: y, left: document.page.width, expanded: true };
      const item = path.at(-1)?.addItem(title, options);
      if (item !== undefined) path.push(item);
    },
  };
}
