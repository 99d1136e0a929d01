import { describe, expect, it } from "vitest";
import type { Article } from "../model/article.ts";
import { suggestPoints } from "./suggest.ts";

const articleOf = (text: string): Article => ({
  id: "a",
  text,
  blocks: [],
  source: { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
});
const aimsIn = (text: string) =>
  suggestPoints(articleOf(text))
    .points.filter(({ kind }) => kind === "goal")
    .map((point) => ({ text: point.text, standing: point.standing, group: point.group }));

const full =
  "Власти области намерены расширить экспорт зерна в соседние страны, чтобы увеличить доходы хозяйств в этом году.";
const short = "Власти области намерены расширить экспорт зерна в соседние страны.";
const other = "Министерство намерено построить две школы, чтобы дети учились в одну смену.";

describe("near-repeats", () => {
  it("leave the fuller of two goals pre-ticked, and give both one group", () => {
    expect(aimsIn(`${short}\n${other}\n${full}`)).toEqual([
      { text: short, standing: "offered", group: "a:goal:143" },
      { text: other, standing: "proposed", group: undefined },
      { text: full, standing: "proposed", group: "a:goal:143" },
    ]);
  });
  it("are not seen where two goals share little", () => {
    expect(aimsIn(`${short}\n${other}`).map(({ standing }) => standing)).toEqual(["proposed", "proposed"]);
  });
  it.each([
    [
      "places",
      "Власти намерены построить десять новых школ в городе Оше.",
      "Власти намерены построить десять новых школ в городе Баткене.",
    ],
    [
      "numbers",
      "Власти намерены построить 10 новых школ в каждой области.",
      "Власти намерены построить 12 новых школ в каждой области.",
    ],
    [
      "months",
      "Власти намерены построить десять новых школ к концу марта.",
      "Власти намерены построить десять новых школ к концу апреля.",
    ],
    [
      "plan and denial",
      "Власти намерены построить десять новых школ в области.",
      "Власти не намерены построить десять новых школ в области.",
    ],
  ])("are not seen where two goals differ in %s", (_, one, another) => {
    expect(aimsIn(`${one}\n${other}\n${another}`).map(({ group }) => group)).toEqual([undefined, undefined, undefined]);
  });
  it("leave a quotation, not its paraphrase beside it, pre-ticked", () => {
    const quote = "Мы намерены расширить экспорт зерна в соседние страны, чтобы увеличить доходы хозяйств области";
    const { points } = suggestPoints(articleOf(`«${quote}», – заявил Алмаз Токтогулов.\n${short}`));
    const paraphrase = points.find(({ kind, text }) => kind === "goal" && text === short);
    expect(paraphrase).toMatchObject({ standing: "offered" });
    const led = points.filter(({ group }) => group !== undefined && group === paraphrase?.group);
    expect(led.filter(({ standing }) => standing === "proposed")).toHaveLength(1);
  });
});
