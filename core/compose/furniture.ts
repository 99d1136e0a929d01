/** What stands at the head and foot of every page: the marking, the document's number, the page's. */
import type { FurnitureLine, Inline, PageFurniture } from "../model/document.ts";
import { fillIn } from "./document-strings.ts";
import type { Layout } from "./inlines.ts";
import { run, wordRun } from "./inlines.ts";
import { shortened } from "./wording.ts";

/** So many characters of the title stay clear of the page's other edge. */
const runningTitle = 80;

/** The marking; where there is none, the title from the second page on. */
export function header({ fields, strings }: Layout): PageFurniture {
  if (fields.marking !== "") return onEveryPage(markingOf(fields.marking));
  const start = wordRun(
    { ...fields.title, text: shortened(fields.title.text, runningTitle, strings.ellipsis) },
    fields,
  );
  return { first: {}, rest: { start } };
}

export function footer({ fields, strings }: Layout): PageFurniture {
  const { number } = fields.metadata;
  const line: FurnitureLine = {
    ...(number !== "" && { start: [run(fillIn(strings.documentNumber, { number }))] }),
    ...markingOf(fields.marking),
    end: pageOfPages(strings.page),
  };
  return onEveryPage(line);
}

const onEveryPage = (line: FurnitureLine): PageFurniture => ({ first: line, rest: line });

const markingOf = (marking: string): FurnitureLine => (marking === "" ? {} : { marking: [run(marking)] });

const pageOfPages = (sentence: string): readonly Inline[] =>
  sentence.split(/(\{page\}|\{count\})/).flatMap((piece): readonly Inline[] => {
    if (piece === "{page}") return [{ type: "field", field: "pageNumber" }];
    if (piece === "{count}") return [{ type: "field", field: "pageCount" }];
    return piece === "" ? [] : [run(piece)];
  });
