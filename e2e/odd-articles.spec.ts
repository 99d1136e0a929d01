/** Articles out of the ordinary: languages without a pack, right to left, very long, very short. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deskOf } from "./desk.ts";
import { lettersOf, pdfText, wordsIn } from "./exported-files.ts";
import { expect, test } from "./fixtures.ts";

type OddArticle = { readonly name: string; readonly text: string; readonly taken: string };

const long = Array.from({ length: 500 }, (_, index) => `The village of number ${index + 1} waits for its bridge.`);

const articles: readonly OddArticle[] = [
  {
    name: "in Kyrgyz",
    text: "Көпүрө жазында ачылат\n\nАйыл өкмөтү жаңы көпүрө жазында ачыларын билдирди. «Биз бул көпүрөнү он жыл күттүк», – деди айыл башчысы Ырыс Өмүрбеков.",
    taken: "Айыл өкмөтү жаңы көпүрө жазында ачыларын билдирди.",
  },
  {
    name: "in Kazakh",
    text: "Кітапхана көшіп жатыр\n\nАуыл кітапханасы жаңа ғимаратқа көшеді. «Енді балаларға орын жеткілікті болады», – деді кітапханашы Әсел Құрманғали.",
    taken: "Ауыл кітапханасы жаңа ғимаратқа көшеді.",
  },
  {
    name: "in Arabic",
    text: "السوق الجديدة تفتح أبوابها\n\nأعلنت البلدية أن السوق الجديدة ستفتح أبوابها في الربيع. وقالت رئيسة البلدية: «هذه السوق للجميع».",
    taken: "أعلنت البلدية أن السوق الجديدة ستفتح أبوابها في الربيع.",
  },
  {
    name: "of five hundred paragraphs",
    text: `Five hundred bridges\n\n${long.join("\n\n")}`,
    taken: "The village of number 487 waits for its bridge.",
  },
  { name: "of one sentence", text: "The ferry sails again.", taken: "The ferry sails again." },
];

for (const { name, text, taken } of articles)
  test(`an article ${name} becomes a briefing`, async ({ window, words, program }) => {
    const desk = deskOf(window, words);
    const path = join(program.workFolder, "article.txt");
    writeFileSync(path, text);
    await desk.openFiles([path]);
    await expect(desk.article).toContainText(taken);
    await desk.selectWords(taken);
    await window
      .getByRole("toolbar", { name: words.say("selection.label") })
      .getByRole("button", { name: words.say("kind.nextStep") })
      .click();
    await expect.poll(async () => (await desk.pointsIn(desk.points)).map((point) => point.text)).toContain(taken);
    await desk.drawn();
    expect(lettersOf(wordsIn(await desk.exported(program, "docx"), "docx"))).toContain(lettersOf(taken));
    const printed = lettersOf(pdfText(await desk.exported(program, "pdf")).normalize("NFKC"));
    for (const word of taken.split(" ")) expect.soft(printed).toContain(lettersOf(word));
  });
