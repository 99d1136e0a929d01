/** A section that goes article by article: a heading a topic, then what the template says of each article. */
import type { Article } from "../model/article.ts";
import type { Block, Heading, Inline, Paragraph, Table, TableCell } from "../model/document.ts";
import { localized } from "../model/localized.ts";
import type { StyleName } from "../model/style-names.ts";
import type { ArticlesContent } from "../model/template-articles.ts";
import { isSafeAddress } from "./addresses.ts";
import { articleTitle } from "./briefing-title.ts";
import { fillIn } from "./document-strings.ts";
import type { PointFields, SourceFields } from "./fields.ts";
import { pointFieldsById } from "./fields.ts";
import type { Layout } from "./inlines.ts";
import { pointOnOneLine, run, separated, wordRun } from "./inlines.ts";
import { type PlacedArticle, type PlacedPart, topicOf } from "./placing-articles.ts";
import type { AnchorOf } from "./quotation-blocks.ts";
import { quotationBlocks } from "./quotation-blocks.ts";
import { richTextBlocks } from "./rich-text-blocks.ts";
import { heldTogether } from "./wording.ts";

type Context = {
  readonly layout: Layout;
  readonly anchorOf: AnchorOf;
  readonly points: ReadonlyMap<string, PointFields>;
  /** Of an article's headline. */
  readonly level: Heading["level"];
};

/** Nothing for no articles. `level` is that of the section's own heading, 0 where it has none. */
export function articleBlocks(
  articles: readonly PlacedArticle[],
  content: ArticlesContent,
  level: 0 | 1 | 2,
  layout: Layout,
  anchorOf: AnchorOf,
): readonly Block[] {
  const points = pointFieldsById(layout.fields);
  const topics = content.byTopic === true ? byTopic(articles) : [{ topic: "", articles }];
  return topics.flatMap((one) => {
    const heading = topicHeading(one.topic, topics.length, below(level), layout);
    const context: Context = { layout, anchorOf, points, level: below(heading[0]?.level ?? level) };
    const blocks =
      content.layout === "table"
        ? articleTable(one.articles, content, context)
        : one.articles.flatMap((article) => articleItem(article, context));
    return [...heading, ...blocks];
  });
}

const below = (level: 0 | Heading["level"]): Heading["level"] => (level === 0 ? 1 : level === 1 ? 2 : 3);

type Topic = { readonly topic: string; readonly articles: readonly PlacedArticle[] };

/** Articles of one topic stand together. */
function byTopic(articles: readonly PlacedArticle[]): readonly Topic[] {
  const topics = [...new Set(articles.map(({ article }) => topicOf(article)))];
  return topics.map((topic) => ({ topic, articles: articles.filter(({ article }) => topicOf(article) === topic) }));
}

/** Articles without a topic have a heading only where others have one. */
function topicHeading(topic: string, topics: number, level: Heading["level"], { strings }: Layout): readonly Heading[] {
  if (topic === "" && topics === 1) return [];
  return [{ type: "heading", level, content: [run(topic === "" ? strings.otherTopics : topic)] }];
}

/** Neighbouring facts stand on one line: those before the headline or the words introduce them, those after close. */
function articleItem({ article, parts }: PlacedArticle, context: Context): readonly Block[] {
  const source = context.layout.fields.sources.find(({ id }) => id === article.id);
  if (source === undefined) return [];
  const blocks: Block[] = [];
  let facts: (readonly Inline[])[] = [];
  let style: StyleName = "label";
  const endLine = () => {
    const content = separated(facts, context.layout.strings.separator);
    if (content.length > 0) blocks.push({ type: "paragraph", style, content });
    facts = [];
  };
  for (const placed of parts) {
    const fact = factInlines(placed.part.part, source, article, context.layout);
    if (fact !== undefined && placed.part.part !== "headline") facts.push(fact);
    else {
      endLine();
      const own = fact === undefined ? partBlocks(placed, context) : headline(fact, context);
      if (own.length > 0 && fact === undefined) style = "source";
      blocks.push(...own);
    }
  }
  endLine();
  return blocks;
}

const headline = (content: readonly Inline[], { level }: Context): readonly Block[] =>
  content.length === 0 ? [] : [{ type: "heading", level, content }];

/** Undefined for a part that is no fact; nothing for one that is not known. */
function factInlines(
  part: PlacedPart["part"]["part"],
  source: SourceFields,
  article: Article,
  { fields, strings }: Layout,
): readonly Inline[] | undefined {
  switch (part) {
    case "headline":
      return wordRun({ ...source.headline, text: articleTitle(article, strings.ellipsis) }, fields);
    case "outlet":
    case "byline":
    case "published":
      return source[part] === "" ? [] : [run(heldTogether(source[part]))];
    case "address":
      return addressInlines(source.address);
    default:
      return undefined;
  }
}

function addressInlines(address: string): readonly Inline[] {
  if (address === "") return [];
  return isSafeAddress(address) ? [{ type: "link", target: { address }, content: [run(address)] }] : [run(address)];
}

/** Words and quotations; nothing where there are neither. */
function partBlocks(placed: PlacedPart, context: Context): readonly Block[] {
  const points = placed.points.flatMap(({ id }) => context.points.get(id) ?? []);
  if (placed.part.part === "quotations") return quotationBlocks(points, [], context.layout, context.anchorOf);
  return labelled(wordsOrPoints(placed, points, "body", context), placed, context.layout);
}

function wordsOrPoints(
  { words }: PlacedPart,
  points: readonly PointFields[],
  style: StyleName,
  { layout, anchorOf, points: all }: Context,
): readonly Block[] {
  if (words.length > 0) return richTextBlocks(words, style, (id) => all.get(id)?.references ?? []);
  return points.map((point) => ({
    type: "paragraph",
    style,
    content: pointOnOneLine(point, layout),
    ...anchorOf(point),
  }));
}

/** The part's heading, run in before its first words. */
function labelled(blocks: readonly Block[], { part }: PlacedPart, { fields, strings }: Layout): readonly Block[] {
  const [first, ...rest] = blocks;
  const heading = localized(part.heading ?? {}, fields.language);
  if (heading === "" || first === undefined) return blocks;
  const label: Inline = { type: "strong", content: [run(fillIn(strings.label, { label: heading }).trimEnd())] };
  if (first.type !== "paragraph") return [{ type: "paragraph", style: "body", content: [label] }, ...blocks];
  return [{ ...first, content: [label, run(" "), ...first.content] }, ...rest];
}

/** A row an article, for parts that are known of at least one. */
function articleTable(
  articles: readonly PlacedArticle[],
  { parts }: ArticlesContent,
  context: Context,
): readonly Table[] {
  const rows = articles.map((article) => parts.map((_, column) => cellOf(article, column, context)));
  const shown = parts
    .map((part, column) => ({ part, column }))
    .filter(({ column }) => rows.some((row) => row[column]?.length));
  if (shown.length === 0) return [];
  const whole = shown.reduce((sum, { part }) => sum + shareOf(part), 0);
  const { fields, strings } = context.layout;
  return [
    {
      type: "table",
      rules: "rows",
      columns: shown.map(({ part }) => shareOf(part) / whole),
      head: shown.map(({ part }) => [cell("tableHead", [run(localized(part.heading ?? {}, fields.language))])]),
      rows: rows.map((row) => ({
        cells: shown.map(({ column }) => orUnknown(row[column] ?? [], strings.unknown)),
      })),
    },
  ];
}

/** Columns are as wide as each other unless the template says otherwise. */
const shareOf = ({ share = 20 }: { readonly share?: number }): number => share;

function cellOf({ article, parts }: PlacedArticle, column: number, context: Context): TableCell {
  const placed = parts[column];
  const source = context.layout.fields.sources.find(({ id }) => id === article.id);
  if (placed === undefined || source === undefined) return [];
  const fact = factInlines(placed.part.part, source, article, context.layout);
  if (fact !== undefined) return fact.length === 0 ? [] : [cell("tableCell", fact)];
  const points = placed.points.flatMap(({ id }) => context.points.get(id) ?? []);
  return wordsOrPoints(placed, points, "tableCell", context).flatMap(paragraphsOf);
}

/** A cell holds paragraphs alone: a list in the analyst's words gives one an item. */
function paragraphsOf(block: Block): readonly Paragraph[] {
  if (block.type === "paragraph") return [block];
  return block.type === "list" ? block.items.flatMap(({ blocks }) => blocks) : [];
}

const cell = (style: StyleName, content: readonly Inline[]): Paragraph => ({ type: "paragraph", style, content });

const orUnknown = (paragraphs: TableCell, unknown: string): TableCell =>
  paragraphs.length > 0 ? paragraphs : [cell("tableCell", [run(unknown)])];
