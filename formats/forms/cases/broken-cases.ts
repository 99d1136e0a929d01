/** Forms that cannot be filled as they are, with what the lint says of each: a phenomenon each. */
import type { FindingCode, FindingFacts, Place } from "../finding.ts";
import { endnote, type FormParts, field, footnote, link, p, r, styled, tbl, textBox, tr } from "./building.ts";

export type BrokenCase = {
  readonly form: FormParts;
  readonly finds: readonly {
    readonly code: FindingCode;
    readonly facts: FindingFacts;
    readonly place: Partial<Place>;
  }[];
};

const one = (form: FormParts, code: FindingCode, facts: FindingFacts, place: Partial<Place>): BrokenCase => ({
  form,
  finds: [{ code, facts, place }],
});

const inserted = (content: string): string => `<w:ins w:id="90" w:author="A">${content}</w:ins>`;
const deleted = (text: string): string =>
  `<w:del w:id="91" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

const begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const ended = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

export const brokenCases: Readonly<Record<string, BrokenCase>> = {
  "an unknown field, with the nearest known one": one(
    { body: [styled("1", "Цели"), p("О чём: {{titel}}")] },
    "unknownField",
    { tag: "{{titel}}", nearest: "{{title}}" },
    { kind: "body", paragraph: "О чём: {{titel}}", heading: "Цели", bodyParagraph: 1 },
  ),
  "an unknown field that is near none": one(
    { body: [p("{{weather}}")] },
    "unknownField",
    { tag: "{{weather}}", nearest: "" },
    { paragraph: "{{weather}}" },
  ),
  "an unknown list": one(
    { body: [p("{{#quots}}{{number}}{{/quots}}")] },
    "unknownField",
    { tag: "{{#quots}}", nearest: "{{#quotes}}" },
    {},
  ),
  "a list where a field would stand": one(
    { body: [p("{{quotes}}")] },
    "listAsField",
    { tag: "{{quotes}}", list: "quotes" },
    {},
  ),
  "a field of a list's items outside of it": one(
    { body: [p("{{speaker}}")] },
    "fieldOutsideList",
    { tag: "{{speaker}}", list: "quotes" },
    {},
  ),
  "a field of another list's items": one(
    { body: [p("{{#quotes}}{{owner}}{{/quotes}}")] },
    "fieldOutsideList",
    { tag: "{{owner}}", list: "nextSteps" },
    {},
  ),
  "a misspelt field of a list's items": one(
    { body: [tbl(2, tr("а", "б"), tr("{{#quotes}}{{speeker}}", "{{words}}{{/quotes}}"))] },
    "unknownField",
    { tag: "{{speeker}}", nearest: "{{speaker}}" },
    { paragraph: "{{#quotes}}{{speeker}}", cell: { table: 1, row: 2, cell: 1 } },
  ),
  "a loop without an end": one(
    { body: [p("{{#quotes}}"), p("{{speaker}}")] },
    "unclosedLoop",
    { tag: "{{#quotes}}" },
    { paragraph: "{{#quotes}}", bodyParagraph: 0 },
  ),
  "a loop's end without its beginning": one(
    { body: [p("{{speaker}} {{/quotes}}".replace("{{speaker}} ", ""))] },
    "unopenedLoop",
    { tag: "{{/quotes}}" },
    {},
  ),
  "loops that cross": one(
    { body: [p("{{#quotes}}"), p("{{#references}}{{label}}{{/quotes}}"), p("а")] },
    "crossedLoop",
    { tag: "{{#references}}", other: "{{#quotes}}" },
    { paragraph: "{{#references}}{{label}}{{/quotes}}" },
  ),
  "a loop that spans some cells of a row": one(
    { body: [tbl(3, tr("№", "{{#nextSteps}}{{text}}", "{{owner}}{{/nextSteps}}"))] },
    "loopSpansCells",
    { tag: "{{#nextSteps}}" },
    { cell: { table: 1, row: 1, cell: 2 }, paragraph: "{{#nextSteps}}{{text}}" },
  ),
  "a loop that ends before its row does": one(
    { body: [tbl(3, tr("{{#nextSteps}}{{text}}", "{{owner}}{{/nextSteps}}", "—"))] },
    "loopSpansCells",
    { tag: "{{#nextSteps}}" },
    { cell: { table: 1, row: 1, cell: 1 } },
  ),
  "a loop that begins in a table and ends behind it": one(
    { body: [tbl(1, tr("{{#quotes}}{{speaker}}")), p("{{/quotes}}")] },
    "loopLeavesTable",
    { tag: "{{#quotes}}" },
    { cell: { table: 1, row: 1, cell: 1 } },
  ),
  "a loop that begins in a link and ends behind it": one(
    { body: [p(link("{{#quotes}}{{speaker}}"), "{{/quotes}}")] },
    "loopLeavesContent",
    { tag: "{{#quotes}}" },
    {},
  ),
  "a loop that begins in a field of Word's own": one(
    { body: [p(field("DATE", "{{#quotes}}{{speaker}}"), "{{/quotes}}")] },
    "loopLeavesField",
    { tag: "{{#quotes}}" },
    {},
  ),
  "a loop within itself": one(
    { body: [p("{{#quotes}}{{#quotes}}{{speaker}}{{/quotes}}{{/quotes}}")] },
    "loopWithinItself",
    { tag: "{{#quotes}}" },
    {},
  ),
  "loops too deep in one another": one(
    { body: [p("{{?title}}".repeat(21), "{{/}}".repeat(21))] },
    "loopsTooDeep",
    { tag: "{{?title}}", limit: 20 },
    {},
  ),
  "a loop that leaves a text box": {
    form: { body: [p(textBox(1, p("{{#quotes}}"))), p("{{/quotes}}")] },
    finds: [
      {
        code: "unclosedLoop",
        facts: { tag: "{{#quotes}}" },
        place: { isInTextBox: true, paragraph: "{{#quotes}}", bodyParagraph: 0 },
      },
      { code: "unopenedLoop", facts: { tag: "{{/quotes}}" }, place: { isInTextBox: false, bodyParagraph: 1 } },
    ],
  },
  "a tag split by an insertion": one(
    { body: [p("{{tit", inserted(r("le")), "}}")] },
    "tagSplitByChange",
    { tag: "{{title}}" },
    {},
  ),
  "a tag split by a deletion": one(
    { body: [p("{{ti", deleted("ti"), "tle}}")] },
    "tagSplitByChange",
    { tag: "{{title}}" },
    {},
  ),
  "braces that are not closed": one({ body: [p("О: {{title} и так")] }, "tagNotClosed", { tag: "{{title} и так" }, {}),
  "braces that are not opened": one({ body: [p("О: title}} и так")] }, "tagNotClosed", { tag: "О: title}} и так" }, {}),
  "a tag over two paragraphs": {
    form: { body: [p("{{ti"), p("tle}}")] },
    finds: [
      { code: "tagNotClosed", facts: { tag: "{{ti" }, place: { bodyParagraph: 0 } },
      { code: "tagNotClosed", facts: { tag: "tle}}" }, place: { bodyParagraph: 1 } },
    ],
  },
  "braces around what is no name": one({ body: [p("{{1 + 1}}")] }, "tagNotUnderstood", { tag: "{{1 + 1}}" }, {}),
  "a tag in a field's instruction": one(
    { body: [p(field("HYPERLINK {{address}}", "x"))] },
    "tagInFieldCode",
    { tag: "{{address}}" },
    {},
  ),
  "a field of Word's own that starts something": one(
    { body: [p(field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"', "x"))] },
    "fieldCodeNotAllowed",
    { field: "DDEAUTO" },
    {},
  ),
  "a field of Word's own whose name another makes": one(
    {
      body: [
        p(
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
          field("QUOTE 68 68 69", "DDE"),
          '<w:r><w:instrText xml:space="preserve"> c:\\\\a.exe</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ),
      ],
    },
    "fieldCodeNotAllowed",
    { field: "{…}" },
    {},
  ),
  "a field of Word's own that is nothing but another": one(
    {
      body: [
        p(
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
          field("QUOTE DDEAUTO", "DDEAUTO"),
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ),
      ],
    },
    "fieldCodeNotAllowed",
    { field: "{…}" },
    {},
  ),
  "a field of Word's own that was deleted with changes tracked": one(
    {
      body: [
        p(
          '<w:del w:id="91" w:author="A"><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>INCLUDETEXT "a.docx"</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>',
        ),
      ],
    },
    "fieldCodeNotAllowed",
    { field: "INCLUDETEXT" },
    {},
  ),
  "a field of Word's own whose name another makes, with a harmless one behind": one(
    { body: [p(begun, field('QUOTE "DDEAUTO cmd"', "x"), code(" PAGE"), ended)] },
    "fieldCodeNotAllowed",
    { field: "{…}" },
    {},
  ),
  "a field of Word's own whose name a simple one makes": one(
    {
      body: [
        p(
          begun,
          `<w:fldSimple w:instr="QUOTE &quot;DDEAUTO cmd&quot;">${r("IF ")}</w:fldSimple>`,
          code(" PAGE"),
          ended,
        ),
      ],
    },
    "fieldCodeNotAllowed",
    { field: "{…}" },
    {},
  ),
  "a field of Word's own that has another name once a change is accepted": one(
    {
      body: [
        p(
          begun,
          '<w:del w:id="91" w:author="A"><w:r><w:delInstrText xml:space="preserve">PAGE </w:delInstrText></w:r></w:del>',
          code("DDEAUTO cmd"),
          ended,
        ),
      ],
    },
    "fieldCodeNotAllowed",
    { field: "DDEAUTO" },
    {},
  ),
  "a field of Word's own that has another name once a change is rejected": one(
    { body: [p(begun, inserted(code("PAGE ")), code("DDEAUTO cmd"), ended)] },
    "fieldCodeNotAllowed",
    { field: "DDEAUTO" },
    {},
  ),
  "a field of Word's own with words before its name": one(
    { body: [p(begun, r("PAGE "), code("DDEAUTO cmd"), ended)] },
    "fieldCodeNotAllowed",
    { field: "DDEAUTO" },
    {},
  ),
  "a field of Word's own that is named by words": one(
    { body: [p(begun, r("DDEAUTO "), code("PAGE"), ended)] },
    "fieldCodeNotAllowed",
    { field: "DDEAUTO" },
    {},
  ),
  "a field of Word's own that another Word reads otherwise": one(
    {
      body: [
        p(
          begun,
          `<mc:AlternateContent><mc:Choice Requires="wps">${code("PAGE ")}</mc:Choice><mc:Fallback/></mc:AlternateContent>`,
          code("DDEAUTO cmd"),
          ended,
        ),
      ],
    },
    "fieldCodeNotAllowed",
    { field: "{…}" },
    {},
  ),
  "in the head of the pages": one(
    { body: [p("—")], header: [p("{{nubmer}}")] },
    "unknownField",
    { tag: "{{nubmer}}", nearest: "{{number}}" },
    { kind: "header", paragraph: "{{nubmer}}", bodyParagraph: 0 },
  ),
  "in the foot of the pages": one(
    { body: [p("—")], footer: [p("{{nubmer}}")] },
    "unknownField",
    { tag: "{{nubmer}}", nearest: "{{number}}" },
    { kind: "footer" },
  ),
  "in a footnote, whose fields are those of its place": one(
    { body: [p("—"), p("{{#quotes}}", footnote(1), "{{/quotes}}")], footnotes: [[p("{{speaker}} {{outlet}}")]] },
    "fieldOutsideList",
    { tag: "{{outlet}}", list: "sources" },
    { kind: "footnote", paragraph: "{{speaker}} {{outlet}}", bodyParagraph: 1 },
  ),
  "in an endnote": one(
    { body: [p("—", endnote(1))], endnotes: [[p("{{a1}}")]] },
    "unknownField",
    { tag: "{{a1}}", nearest: "" },
    { kind: "endnote" },
  ),
  "in a property": one(
    { body: [p("—")], coreProperties: { "dc:title": "{{titl}}" } },
    "unknownField",
    { tag: "{{titl}}", nearest: "{{title}}" },
    { kind: "properties", paragraph: "{{titl}}" },
  ),
  "in the second table, which stands in the first": one(
    { body: [tbl(1, tr("а"), tr(tbl(2, tr("б", "{{numer}}")) + p("")))] },
    "unknownField",
    { tag: "{{numer}}", nearest: "{{number}}" },
    { cell: { table: 2, row: 1, cell: 2 }, bodyParagraph: 2 },
  ),
};

/** Forms that are filled all the same, with what is to be known of each. */
export const notedCases: Readonly<Record<string, BrokenCase>> = {
  "a known name in single braces": one(
    { body: [p("{title} {weather}")] },
    "singleBraces",
    { tag: "{title}", meant: "{{title}}" },
    {},
  ),
  "a tag in a picture's description": one(
    { body: [p(textBox(1, p("—")).replaceAll('name="Box 1"', 'name="Box 1" descr="{{title}}"'))] },
    "tagOutOfReach",
    { tag: "{{title}}" },
    {},
  ),
};
