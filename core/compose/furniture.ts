/** What stands at the head and foot of every page: the marking, the document's number, the page's. */
import type { FurnitureLine, Inline, PageFurniture } from "../model/document.ts";
import { fillIn } from "./document-strings.ts";
import type { Layout } from "./inlines.ts";
import { run } from "./inlines.ts";

export function header({ fields }: Layout): PageFurniture {
  const line: FurnitureLine = markingOf(fields.marking);
  return { first: line, rest: line };
}

export function footer({ fields, strings }: Layout): PageFurniture {
  const { number } = fields.metadata;
  const line: FurnitureLine = {
    ...(number !== "" && { start: [run(fillIn(strings.documentNumber, { number }))] }),
    ...markingOf(fields.marking),
    end: pageOfPages(strings.page),
  };
  return { first: line, rest: line };
}

const markingOf = (marking: string): FurnitureLine => (marking === "" ? {} : { centre: [run(marking)] });

const pageOfPages = (sentence: string): readonly Inline[] =>
  sentence.split(/(\{page\}|\{count\})/).flatMap((piece): readonly Inline[] => {
    if (piece === "{page}") return [{ type: "field", field: "pageNumber" }];
    if (piece === "{count}") return [{ type: "field", field: "pageCount" }];
    return piece === "" ? [] : [run(piece)];
  });
