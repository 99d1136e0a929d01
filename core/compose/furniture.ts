/** What stands at the head and foot of every page: the template's own lines, or the marking, the document's number, the page's. */
import type { FurnitureLine, Inline, PageFurniture } from "../model/document.ts";
import { localized } from "../model/localized.ts";
import type { Template } from "../model/template.ts";
import type { TemplateLine } from "../model/template-furniture.ts";
import { fillIn } from "./document-strings.ts";
import type { Layout } from "./inlines.ts";
import { run, wordRun } from "./inlines.ts";
import { filledWords, runningTitle } from "./template-words.ts";
import { shortened } from "./wording.ts";

export function header(layout: Layout, template: Template): PageFurniture {
  return furniture("header", usualHeader(layout), layout, template);
}

export function footer(layout: Layout, template: Template): PageFurniture {
  const line = usualFooter(layout);
  return furniture("footer", { first: line, rest: line }, layout, template);
}

/** Where there is no marking, the title from the second page on. */
function usualHeader({ fields, strings }: Layout): PageFurniture {
  if (fields.marking !== "") return { first: {}, rest: {} };
  const text = shortened(fields.title.text, runningTitle, strings.ellipsis);
  return { first: {}, rest: { start: wordRun({ ...fields.title, text }, fields) } };
}

function usualFooter({ fields, strings }: Layout): FurnitureLine {
  const { number } = fields.metadata;
  return {
    ...(number !== "" && { start: [run(fillIn(strings.documentNumber, { number }))] }),
    end: pageOfPages(strings.page),
  };
}

/** The marking stands centred at every head and foot, unless the template's lines for that page say it themselves. */
function furniture(part: "header" | "footer", usual: PageFurniture, layout: Layout, template: Template): PageFurniture {
  const { marking } = layout.fields;
  const lineOn = (page: "first" | "rest"): FurnitureLine => {
    const own = template[part]?.[page];
    return {
      ...(marking !== "" && !saysMarking(page, layout, template) && { marking: [run(marking)] }),
      ...(own === undefined ? usual[page] : ownLine(own, layout, template)),
    };
  };
  return { first: lineOn("first"), rest: lineOn("rest") };
}

function ownLine(line: TemplateLine, layout: Layout, template: Template): FurnitureLine {
  const [start, centre, end] = wordsOf(line, layout).map((words) => filledWords(words, template, layout, "furniture"));
  return {
    ...(start?.length && { start }),
    ...(centre?.length && { centre }),
    ...(end?.length && { end }),
  };
}

const wordsOf = ({ start = {}, centre = {}, end = {} }: TemplateLine, { fields }: Layout): readonly string[] =>
  [start, centre, end].map((words) => localized(words, fields.language));

/** Words that are left out, because another of their fields is not known, do not say it. */
const saysMarking = (page: "first" | "rest", layout: Layout, template: Template): boolean =>
  [template.header?.[page], template.footer?.[page]]
    .flatMap((line) => (line === undefined ? [] : wordsOf(line, layout)))
    .some((words) => words.includes("{marking}") && filledWords(words, template, layout, "furniture").length > 0);

const pageOfPages = (sentence: string): readonly Inline[] =>
  sentence.split(/(\{page\}|\{count\})/).flatMap((piece): readonly Inline[] => {
    if (piece === "{page}") return [{ type: "field", field: "pageNumber" }];
    if (piece === "{count}") return [{ type: "field", field: "pageCount" }];
    return piece === "" ? [] : [run(piece)];
  });
