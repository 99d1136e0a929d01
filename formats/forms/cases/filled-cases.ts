/** Forms, and what they say when they are filled: a phenomenon each. */
import type { Fields } from "#core/compose/fields.ts";
import {
  bold,
  endnote,
  type FormParts,
  field,
  footnote,
  italic,
  link,
  merged,
  namespaces,
  officeRelationship,
  p,
  picture,
  pWith,
  r,
  relationship,
  styled,
  tbl,
  textBox,
  tr,
} from "./building.ts";
import { caseFields, point, words } from "./case-fields.ts";

export type FilledCase = {
  readonly form: FormParts;
  readonly fields?: Partial<Fields>;
  readonly says: readonly string[];
};

const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const rtl = "<w:rtl/>";
const bookmarked = (id: number, ...content: readonly string[]): string =>
  `<w:bookmarkStart w:id="${id}" w:name="mark${id}"/>${content.join("")}<w:bookmarkEnd w:id="${id}"/>`;
const control = (content: string, properties = ""): string =>
  `<w:sdt><w:sdtPr>${properties}<w:id w:val="77"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const inserted = (...content: readonly string[]): string => `<w:ins w:id="90" w:author="A">${content.join("")}</w:ins>`;
const deleted = (text: string): string =>
  `<w:del w:id="91" w:author="A"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const quotesNamed = "{{#quotes}}{{speaker}}; {{/quotes}}";

export const filledCases: Readonly<Record<string, FilledCase>> = {
  "a field": { form: { body: [p("{{title}}")] }, says: ["Порт откроют в мае"] },
  "a form without a tag": { form: { body: [p("Ничего")] }, says: ["Ничего"] },
  "a changed quotation and a translation, in a form without tags that own up to them": {
    form: { body: [p("{{#quotes}}{{words}} — {{speaker}} [{{original}}]; {{/quotes}}")] },
    fields: {
      quotes: [
        point("quote", { words: words("«Откроем»"), standing: "слова изменены", speaker: words("Иванов") }),
        point("quote", {
          words: words("«Готовы»"),
          original: words("“Ready”"),
          translation: "неофициальный перевод",
          standing: "слова изменены",
        }),
      ],
    },
    says: [
      "«Откроем» (слова изменены) — Иванов []; «Готовы» (неофициальный перевод; слова изменены) —  [“Ready” (слова изменены)]; ",
    ],
  },
  "a changed quotation, in a form with a tag for that": {
    form: {
      body: [
        p("{{#quotes}}{{words}}{{#standing}}, {{standing}}{{/standing}}; {{/quotes}}"),
        p("{{#quotes}}{{text}}; {{/quotes}}"),
      ],
    },
    fields: {
      quotes: [point("quote", { text: words("Откроем"), words: words("«Откроем»"), standing: "слова изменены" })],
    },
    says: ["«Откроем», слова изменены; ", "Откроем (слова изменены); "],
  },
  "a field amid text": { form: { body: [p("О том, что {{title}}!")] }, says: ["О том, что Порт откроют в мае!"] },
  "several fields in a paragraph, one of them twice": {
    form: { body: [p("{{number}}/{{unit}}/{{number}}")] },
    says: ["12/Отдел анализа/12"],
  },
  "a tag split among runs": { form: { body: [p("№ {", "{nu", "mb", "er}", "} от")] }, says: ["№ 12 от"] },
  "a tag split by what a spelling check leaves": {
    form: { body: [p("{{", '<w:proofErr w:type="spellStart"/>', "number", '<w:proofErr w:type="spellEnd"/>', "}}")] },
    says: ["12"],
  },
  "words look as their tag does": {
    form: { body: [p("№ ", r("{{number}}", bold), " от ", r("{{date}}", italic))] },
    says: ["№ *12* от _12 ноября 2025_"],
  },
  "words look as the tag's name does where its braces look otherwise": {
    form: { body: [p("№ {{", r("number", bold), "}}")] },
    says: ["№ *12*"],
  },
  "quotation marks around a name": {
    form: { body: [p("{{“number”}} {{«number»}} {{ 'number' }} {{# „quotes“ }}{{speaker}} {{/ “quotes”}}")] },
    says: ["12 12 12 А. Иманов Б. Саитов "],
  },
  "spaces around a name, also those that do not break": {
    form: { body: [p("{{ number }} {{\u00A0number\u202F}}")] },
    says: ["12 12"],
  },
  "a capital letter that Word has set": { form: { body: [p("{{Number}} {{asof}}")] }, says: ["12 11 ноября 2025"] },
  "signs in a tag that do not show": { form: { body: [p("{{num\u00ADber\u200B}}")] }, says: ["12"] },
  "a tag in a link": { form: { body: [p("см. ", link("{{title}}"))] }, says: ["см. Порт откроют в мае"] },
  "a tag in a content control": { form: { body: [p("№ ", control(r("{{number}}")))] }, says: ["№ 12"] },
  "a tag that was inserted with changes tracked": {
    form: { body: [p("№ ", inserted(r("{{number}}")))] },
    says: ["№ 12"],
  },
  "a tag that was deleted with changes tracked": {
    form: { body: [p("№ ", deleted("{{number}}"), "7")] },
    says: ["№ 7"],
  },
  "tabs and line breaks beside a tag": {
    form: { body: [p("<w:r><w:tab/><w:t>{{number}}</w:t><w:br/><w:t>{{unit}}</w:t><w:tab/></w:r>")] },
    says: ["⇥12⏎Отдел анализа⇥"],
  },
  "a section's text, a line a paragraph": {
    form: { body: [p("{{summary}}"), p("{{recommendation}}; {{assessment}}")] },
    says: ["Порт готов.", "Паром идёт.", "Поддержать.; "],
  },
  "sections, each with its heading": {
    form: { body: [p("{{#sections}}"), p("{{position}}. {{heading}}: {{text}}"), p("{{/sections}}")] },
    says: ["1. Главное: Порт готов.⏎Паром идёт.", "2. Предложения: Поддержать."],
  },
  "a field that is empty": { form: { body: [p("{{distribution}}"), p("[{{distribution}}]")] }, says: ["", "[]"] },
  "a field of Word's own beside a tag": {
    form: { body: [p("Лист ", field("PAGE", "1"), ", № {{number}}")] },
    says: ["Лист 1, № 12"],
  },
  "a tag in the result of a field of Word's own": {
    form: { body: [p(field('DOCPROPERTY "Company"', "{{unit}}"))] },
    says: ["Отдел анализа"],
  },
  "a field of Word's own without an instruction": {
    form: {
      body: [
        p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>', "{{number}}"),
      ],
    },
    says: ["12"],
  },
  "an article's tags are words": {
    form: { body: [p("{{title}} {{marking}}")] },
    fields: { title: words("{{number}} {#quotes}"), marking: "{{#quotes}}" },
    says: ["{{number}} {#quotes} {{#quotes}}"],
  },
  "an article's XML is words": {
    form: { body: [p("{{title}}")], coreProperties: { "dc:title": "{{title}}" } },
    fields: { title: words('<w:p>&amp; "]]>" <b>') },
    says: ['<w:p>&amp; "]]>" <b>', 'dc:title: <w:p>&amp; "]]>" <b>'],
  },
  "characters that no Word file can hold": {
    form: { body: [p("{{title}}")] },
    fields: { title: words("По\u0000рт\u0007\uFFFE \uD800откроют") },
    says: ["Порт откроют"],
  },
  "letters beyond the first plane": {
    form: { body: [p("{{title}}")] },
    fields: { title: words("𝔄 🚢") },
    says: ["𝔄 🚢"],
  },
  "spaces at the ends of words": {
    form: { body: [p("[{{title}}]")] },
    fields: { title: words("  а  б ") },
    says: ["[  а  б ]"],
  },
  "new lines, where the tag is a paragraph": {
    form: { body: [pWith(numbered, "{{title}}")] },
    fields: { title: words("один\r\nдва\nтри") },
    says: ["# один", "# два", "# три"],
  },
  "new lines, where the tag stands among words": {
    form: { body: [p("Итак: {{title}}.")] },
    fields: { title: words("один\nдва\u2028три\tчетыре") },
    says: ["Итак: один⏎два⏎три⇥четыре."],
  },
  "new lines in a property": {
    form: { body: [p("—")], coreProperties: { "dc:title": "О: {{title}}" } },
    fields: { title: words("один\nдва") },
    says: ["—", "dc:title: О: один два"],
  },
  "Arabic words in a form that runs from left to right": {
    form: { body: [p(r("{{title}}", bold), " — {{marking}}")] },
    fields: { title: words("ميناء البحيرة.", "ar"), marking: "Он сказал: مرحبا 24 بكم, и ушёл" },
    says: ["‹*ميناء البحيرة.*› — Он сказал: ‹مرحبا 24 بكم›, и ушёл"],
  },
  "Latin words in a form that runs from right to left": {
    form: { body: [pWith("<w:bidi/>", r("العنوان: {{title}}", rtl))] },
    fields: { title: words("Port on the lake", "en") },
    says: ["‹العنوان: ›Port on the lake"],
  },
  "figures in a form that runs from right to left": {
    form: { body: [pWith("<w:bidi/>", r("{{number}}/", rtl))] },
    says: ["‹12/›"],
  },
  "the head of the pages": {
    form: { body: [p("—")], header: [p("{{marking}}")] },
    says: ["—", "head: Для служебного пользования"],
  },
  "the head of the first page, and the others'": {
    form: { body: [p("—")], header: [p("{{number}}")], firstHeader: [p("{{unit}}")] },
    says: ["—", "first head: Отдел анализа", "head: 12"],
  },
  "the foot of the pages, beside their number": {
    form: { body: [p("—")], footer: [p("{{number}} · ", field("PAGE", "1"))] },
    says: ["—", "foot: 12 · 1"],
  },
  "a loop in the head of the pages": {
    form: { body: [p("—")], header: [p("{{#sources}}"), p("{{outlet}}"), p("{{/sources}}")] },
    says: ["—", "head: Агентство", "head: Газета"],
  },
  "a head whose loop is empty": {
    form: { body: [p("—")], header: [p("{{#facts}}"), p("{{text}}"), p("{{/facts}}")] },
    says: ["—", "head: "],
  },
  "a text box, in both its forms": { form: { body: [p(textBox(1, p("№ {{number}}")))] }, says: ["[box: № 12]"] },
  "a loop in a text box": {
    form: { body: [p(textBox(1, p("{{#quotes}}"), p("{{speaker}}"), p("{{/quotes}}")))] },
    says: ["[box: А. Иманов / Б. Саитов]"],
  },
  "a text box in a loop": {
    form: { body: [p("{{#quotes}}"), p(textBox(1, p("{{speaker}}"))), p("{{/quotes}}")] },
    says: ["[box: А. Иманов]", "[box: Б. Саитов]"],
  },
  "a footnote": {
    form: { body: [p("Порт", footnote(1))], footnotes: [[p("Из: {{unit}}")]] },
    says: ["Порт[^Из: Отдел анализа]"],
  },
  "an endnote": {
    form: { body: [p("Порт", endnote(1))], endnotes: [[p("Из: {{unit}}")]] },
    says: ["Порт[^Из: Отдел анализа]"],
  },
  "a footnote in a loop, one for each": {
    form: {
      body: [p("№", footnote(2)), p("{{#quotes}}"), p("{{words}}", footnote(1)), p("{{/quotes}}")],
      footnotes: [[p("{{sourceSentence}}")], [p("{{number}}")]],
    },
    says: [
      "№[^12]",
      "«Мы готовы»[^«Мы готовы», — сказал А. Иманов.]",
      "«Суда пойдут летом»[^Б. Саитов: «Суда пойдут летом».]",
    ],
  },
  "a footnote without tags in a loop": {
    form: { body: [p("{{#quotes}}{{speaker}}", footnote(1), " {{/quotes}}")], footnotes: [[p("Речь")]] },
    says: ["А. Иманов[^Речь] Б. Саитов[^Речь] "],
  },
  "a footnote in a loop that is empty": {
    form: { body: [p("{{#facts}}{{text}}", footnote(1), "{{/facts}}—")], footnotes: [[p("{{sourceSentence}}")]] },
    says: ["—"],
  },
  "the document's properties": {
    form: {
      body: [p("—")],
      coreProperties: { "dc:title": "{{title}}", "dc:creator": "{{author}}", "cp:keywords": quotesNamed },
    },
    says: ["—", "dc:title: Порт откроют в мае", "dc:creator: Н. Осмонова", "cp:keywords: А. Иманов; Б. Саитов; "],
  },
  "an office's own properties": {
    form: { body: [p("—")], customProperties: { Номер: "№ {{number}}" } },
    says: ["—", "vt:lpwstr: № 12"],
  },
  "data that a content control shows": {
    form: {
      body: [p("—")],
      more: { "customXml/item1.xml": '<?xml version="1.0"?><cover xmlns="urn:cover"><unit>{{unit}}</unit></cover>' },
      relationships: relationship("rIdData", officeRelationship("customXml"), "../customXml/item1.xml"),
    },
    says: ["—", "unit: Отдел анализа"],
  },
  "a loop of paragraphs": {
    form: {
      body: [p("До"), p("{{#quotes}}"), styled("1", "{{speaker}}"), p("{{words}}"), p("{{/quotes}}"), p("После")],
    },
    says: ["До", "1: А. Иманов", "«Мы готовы»", "1: Б. Саитов", "«Суда пойдут летом»", "После"],
  },
  "a loop within a paragraph": {
    form: { body: [p("Сказали: ", r("{{#quotes}}{{speaker}}", bold), ", {{/quotes}}и всё.")] },
    says: ["Сказали: *А. Иманов*, *Б. Саитов*, и всё."],
  },
  "a loop that begins and ends amid paragraphs": {
    form: { body: [p("Цели: {{#goals}}«{{lead}}»"), p("{{text}}.{{/goals}} Всё")] },
    says: ["Цели: ", "«Порт»", "Открыть порт в мае.", "«Паром»", "Принять первый паром.", " Всё"],
  },
  "a loop's end that does not say of what": {
    form: { body: [p("{{#quotes}}{{speaker}} {{/}}"), p("{{#goals}}"), p("{{lead}}"), p("{{/}}")] },
    says: ["А. Иманов Б. Саитов ", "Порт", "Паром"],
  },
  "one loop behind the other in a paragraph": {
    form: { body: [p("{{#quotes}}"), p("{{speaker}}"), p("{{/quotes}}{{#goals}}"), p("{{lead}}"), p("{{/goals}}")] },
    says: ["А. Иманов", "Б. Саитов", "Порт", "Паром"],
  },
  "an empty loop takes its paragraphs with it": {
    form: { body: [p("До"), p("{{#facts}}"), p("Факт: {{text}}"), p("{{/facts}}"), p("После")] },
    says: ["До", "После"],
  },
  "what shows if there is none": {
    form: { body: [p("{{^facts}}"), p("Фактов нет."), p("{{/facts}}"), p("{{^quotes}}Цитат нет.{{/quotes}}")] },
    says: ["Фактов нет.", ""],
  },
  "a heading that shows if there is any": {
    form: {
      body: [
        p("{{?quotes}}"),
        styled("1", "Цитаты"),
        p("{{#quotes}}"),
        p("{{speaker}}"),
        p("{{/quotes}}"),
        p("{{/quotes}}"),
        p("{{?facts}}"),
        styled("1", "Факты"),
        p("{{/facts}}"),
      ],
    },
    says: ["1: Цитаты", "А. Иманов", "Б. Саитов"],
  },
  "a field as a condition": {
    form: {
      body: [
        p(
          "{{#quotes}}{{speaker}}{{#context}} ({{context}}){{/context}}; {{/quotes}}{{^distribution}}всем{{/distribution}}",
        ),
      ],
    },
    says: ["А. Иманов; Б. Саитов (на встрече); всем"],
  },
  "a loop in a loop": {
    form: {
      body: [
        p("{{#sources}}"),
        styled("1", "{{outlet}}"),
        p("{{#sentences}}"),
        p("{{label}}. {{text}}"),
        p("{{/sentences}}"),
        p("{{/sources}}"),
      ],
    },
    says: ["1: Агентство", "1. Порт откроют в мае.", "2. Суда пойдут летом.", "1: Газета", "3. Паром придёт в июне."],
  },
  "loops that begin and end in the same paragraphs": {
    form: { body: [p("{{#sources}}{{#sentences}}"), p("{{outlet}}: {{label}}"), p("{{/sentences}}{{/sources}}")] },
    says: ["Агентство: 1", "Агентство: 2", "Газета: 3"],
  },
  "a loop within a paragraph of a loop": {
    form: {
      body: [
        p("{{#goals}}"),
        p("{{position}}. {{text}} [{{#references}}{{label}};{{/references}}] [{{references}}]"),
        p("{{/goals}}"),
      ],
    },
    says: ["1. Открыть порт в мае [1;] [1]", "2. Принять первый паром [2;3;] [2, 3]"],
  },
  "an outer field within a loop": {
    form: { body: [p("{{#quotes}}{{number}}: {{speaker}}. {{/quotes}}")] },
    says: ["12: А. Иманов. 12: Б. Саитов. "],
  },
  "a row for each point": {
    form: {
      body: [tbl(3, tr("Что", "Кто", "Когда"), tr("{{#nextSteps}}{{text}}", "{{owner}}", "{{due}}{{/nextSteps}}"))],
    },
    says: ["| Что | Кто | Когда |", "| Подписать договор | Минтранс | 1 мая |", "| Закупить краны | Порт | летом |"],
  },
  "a row for each point, the tags in paragraphs of their own": {
    form: { body: [tbl(2, tr(p("{{#nextSteps}}") + p("{{text}}"), p("{{owner}}") + p("{{/nextSteps}}")))] },
    says: ["| Подписать договор | Минтранс |", "| Закупить краны | Порт |"],
  },
  "a row for each point, the tags in rows of their own": {
    form: { body: [tbl(2, tr("{{#nextSteps}}", ""), tr("{{text}}", "{{owner}}"), tr("{{/nextSteps}}", ""))] },
    says: ["| Подписать договор | Минтранс |", "| Закупить краны | Порт |"],
  },
  "two rows for each point": {
    form: { body: [tbl(2, tr("{{#quotes}}{{speaker}}", "{{speakerDetails}}"), tr("", "{{words}}{{/quotes}}"))] },
    says: ["| А. Иманов | глава порта |", "|  | «Мы готовы» |", "| Б. Саитов |  |", "|  | «Суда пойдут летом» |"],
  },
  "loops of rows in one another": {
    form: { body: [tbl(2, tr("{{#sources}}{{#sentences}}{{outlet}}", "{{label}}{{/sentences}}{{/sources}}"))] },
    says: ["| Агентство | 1 |", "| Агентство | 2 |", "| Газета | 3 |"],
  },
  "a row for each point in a row for each source": {
    form: {
      body: [
        tbl(
          2,
          tr("{{#sources}}{{outlet}}", ""),
          tr("{{#sentences}}{{label}}", "{{text}}{{/sentences}}"),
          tr("", "конец{{/sources}}"),
        ),
      ],
    },
    says: [
      "| Агентство |  |",
      "| 1 | Порт откроют в мае. |",
      "| 2 | Суда пойдут летом. |",
      "|  | конец |",
      "| Газета |  |",
      "| 3 | Паром придёт в июне. |",
      "|  | конец |",
    ],
  },
  "a loop of rows that is empty leaves the head": {
    form: { body: [tbl(2, tr("Что", "Кто"), tr("{{#facts}}{{text}}", "{{lead}}{{/facts}}")), p("После")] },
    says: ["| Что | Кто |", "После"],
  },
  "a table all of whose rows are gone goes, too": {
    form: {
      body: [
        p("До"),
        tbl(1, tr(tbl(2, tr("{{#facts}}{{text}}", "{{lead}}{{/facts}}")) + p(""))),
        tbl(1, tr("{{#facts}}{{text}}{{/facts}}")),
      ],
    },
    says: ["До", "|  |", "|  |"],
  },
  "a loop in a cell": {
    form: {
      body: [
        tbl(
          2,
          tr("Кто", p("{{#quotes}}") + p("{{speaker}}") + p("{{/quotes}}")),
          tr("Что", p("{{#facts}}") + p("{{text}}") + p("{{/facts}}")),
        ),
      ],
    },
    says: ["| Кто | А. Иманов / Б. Саитов |", "| Что |  |"],
  },
  "a table in a cell of a loop": {
    form: {
      body: [
        tbl(
          1,
          tr(
            p("{{#sources}}{{outlet}}") +
              tbl(2, tr("{{#sentences}}{{label}}", "{{text}}{{/sentences}}")) +
              p("{{/sources}}"),
          ),
        ),
      ],
    },
    says: [
      "| Агентство / | 1 | Порт откроют в мае. | / | 2 | Суда пойдут летом. | / Газета / | 3 | Паром придёт в июне. | /  |",
    ],
  },
  "a loop of tables, which stay apart": {
    form: { body: [p("{{#quotes}}"), tbl(1, tr("{{speaker}}")), p("{{/quotes}}")] },
    says: ["| А. Иманов |", "", "| Б. Саитов |"],
  },
  "rows whose cells are merged": {
    form: {
      body: [tbl(2, merged("restart", "Шаги", "—"), merged("continue", "{{#nextSteps}}", "{{text}}{{/nextSteps}}"))],
    },
    says: ["| Шаги | — |", "|  | Подписать договор |", "|  | Закупить краны |"],
  },
  "a numbered list": {
    form: { body: [p("{{#goals}}"), pWith(numbered, "{{text}}"), p("{{/goals}}")] },
    says: ["# Открыть порт в мае", "# Принять первый паром"],
  },
  "a picture in a loop": {
    form: { body: [p("{{#quotes}}"), p(picture(3), " {{speaker}}"), p("{{/quotes}}"), p(picture(4))] },
    says: ["[picture] А. Иманов", "[picture] Б. Саитов", "[picture]"],
  },
  "a bookmark in a loop, and one around it": {
    form: {
      body: [
        `<w:p>${bookmarked(1, r("{{#quotes}}"), bookmarked(2, r("{{speaker}} ")), r("{{/quotes}}"))}</w:p>`,
        p(field("REF mark2", "x")),
      ],
    },
    says: ["А. Иманов Б. Саитов ", "x"],
  },
  "a bookmark that ends with a tag's paragraph": {
    form: {
      body: [
        p('<w:bookmarkStart w:id="5" w:name="far"/>', "{{#quotes}}"),
        p("{{speaker}}"),
        p("{{/quotes}}"),
        p('<w:bookmarkEnd w:id="5"/>', "Всё"),
      ],
    },
    says: ["А. Иманов", "Б. Саитов", "Всё"],
  },
  "an office's comment in a loop": {
    form: {
      body: [
        p("{{#quotes}}"),
        p(
          '<w:commentRangeStart w:id="0"/>',
          "{{speaker}}",
          '<w:commentRangeEnd w:id="0"/>',
          '<w:r><w:commentReference w:id="0"/></w:r>',
        ),
        p("{{/quotes}}"),
      ],
      comments: ['<w:comment w:id="0" w:author="A"><w:p><w:r><w:t>{{не трогать}}</w:t></w:r></w:p></w:comment>'],
    },
    says: ["А. Иманов", "Б. Саитов"],
  },
  "a content control in a loop": {
    form: { body: [p("{{#quotes}}"), control(p("{{speaker}}")), p("{{/quotes}}")] },
    says: ["А. Иманов", "Б. Саитов"],
  },
  "a loop in a content control": {
    form: {
      body: [
        control(p("{{#quotes}}") + p("{{speaker}}") + p("{{/quotes}}")),
        control(p("{{#facts}}") + p("{{text}}") + p("{{/facts}}")).replace("77", "78"),
        p("—"),
      ],
    },
    says: ["А. Иманов", "Б. Саитов", "—"],
  },
  "a page break in a loop": {
    form: { body: [p("{{#quotes}}"), p("{{speaker}}", '<w:r><w:br w:type="page"/></w:r>'), p("{{/quotes}}")] },
    says: ["А. Иманов⎘", "Б. Саитов⎘"],
  },
  "a page break in a tag's paragraph": {
    form: { body: [p("{{#quotes}}", '<w:r><w:br w:type="page"/></w:r>'), p("{{speaker}}"), p("{{/quotes}}")] },
    says: ["⎘", "А. Иманов", "⎘", "Б. Саитов"],
  },
  "a section that ends with a tag's paragraph": {
    form: {
      body: [
        p("{{#quotes}}"),
        p("{{speaker}}"),
        pWith('<w:sectPr><w:type w:val="nextPage"/></w:sectPr>', "{{/quotes}}"),
        p("—"),
      ],
    },
    says: ["А. Иманов", "Б. Саитов", " §", "—"],
  },
  "paragraphs that have ids": {
    form: {
      body: [
        p("{{#quotes}}"),
        p("{{speaker}}").replace("<w:p>", '<w:p w14:paraId="1A2B3C4D" w14:textId="77777777">'),
        p("{{/quotes}}"),
      ],
    },
    says: ["А. Иманов", "Б. Саитов"],
  },
  "a tracked change in a loop": {
    form: { body: [p("{{#quotes}}"), p(inserted(r("{{speaker}}")), deleted("никто")), p("{{/quotes}}")] },
    says: ["А. Иманов", "Б. Саитов"],
  },
  "a paragraph with an id that a loop's tag divides": {
    form: {
      body: [
        p("До {{#quotes}}(").replace("<w:p>", '<w:p w14:paraId="1A2B3C4D" w14:textId="77777777">'),
        p("{{speaker}}"),
        p("){{/quotes}} после").replace("<w:p>", '<w:p w14:paraId="1A2B3C4E" w14:textId="77777777">'),
      ],
    },
    says: ["До ", "(", "А. Иманов", ")", "(", "Б. Саитов", ")", " после"],
  },
  "a part that is written in UTF-16": {
    form: {
      body: [p("—")],
      header: [p("—")],
      more: {
        "word/header1.xml": utf16(
          `<?xml version="1.0" encoding="UTF-16"?><w:hdr ${namespaces}>${p("{{number}}")}</w:hdr>`,
        ),
      },
    },
    says: ["—", "head: 12"],
  },
  "braces that are no tag": { form: { body: [p("{a} } {")] }, says: ["{a} } {"] },
  "rows of a table and words that a list has several of": {
    form: {
      body: [tbl(2, tr("{{#goals}}{{position}}", "{{text}} {{#references}}[{{label}}]{{/references}}{{/goals}}"))],
    },
    says: ["| 1 | Открыть порт в мае [1] |", "| 2 | Принять первый паром [2][3] |"],
  },
  "many points": {
    form: { body: [p("{{#goals}}{{position}} {{/goals}}")] },
    fields: { goals: Array.from({ length: 40 }, () => point("goal", { text: words("а") })) },
    says: [`${Array.from({ length: 40 }, (_, index) => index + 1).join(" ")} `],
  },
};

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

export const fieldsOf = ({ fields }: Pick<FilledCase, "fields">): Fields => ({ ...caseFields, ...fields });
