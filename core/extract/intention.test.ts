/** What a suggestion says of why it was made. */
import { describe, expect, it } from "vitest";
import type { Article } from "../model/article.ts";
import { suggestPoints } from "./suggest.ts";

it("names the words that decided", () => {
  const text = "Новая линия\n\nМинистерство намерено построить завод, чтобы расширить экспорт.";
  const source = { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) };
  const article: Article = { id: "a", text, blocks: [], language: "ru", source };
  const goal = suggestPoints(article).points.find(({ kind }) => kind === "goal");
  const words = goal?.grounds?.map(({ start, end }) => text.slice(start, end)) ?? [];
  expect(words).toContain("намерено");
  expect(words.length).toBeLessThanOrEqual(3);
});

describe("a plan that the sentence denies", () => {
  const plansIn = (language: string, sentence: string) => {
    const text = `Headline\n${sentence}`;
    const source = { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) };
    const blocks: Article["blocks"] = [
      { kind: "headline", start: 0, end: 8 },
      { kind: "paragraph", start: 9, end: text.length },
    ];
    const article: Article = { id: "a", text, blocks, language, published: "2026-02-10", source };
    return suggestPoints(article).points.filter(({ kind }) => kind === "goal" || kind === "nextStep");
  };

  it.each([
    ["en", "The mayor, Ada Holm, did not want to say: “We will open the bridge in May.”"],
    ["en", "“We will open the bridge in May,” the mayor, Ada Holm, refused to say."],
    ["en", "Ada Holm declined to say that “we will open the bridge in May”."],
    ["en", "Ada Holm declined to say: “We will open the bridge in May.”"],
    ["en", "The company denied that it will sell the plant."],
    ["en", "The company denies it plans to sell the plant by 1 March."],
    ["en", "The ministry denied reports that it will close three schools in May."],
    ["en", "The government dismissed claims that it intends to raise taxes next year."],
    ["en", "The company refused to say that it will sell the plant in May."],
    ["en", "The minister declined to say whether the ministry will raise taxes next year."],
    ["ru", "Мэр Иван Петров отказался сказать: «Мы откроем мост в мае»."],
    ["ru", "«Мы откроем мост в мае», — отказался сказать мэр Иван Петров."],
    ["ru", "Мэр Иван Петров не захотел говорить, что «мост откроют в мае»."],
    ["ru", "«Мы откроем мост в мае», — не захотел сказать мэр Иван Петров."],
    ["ru", "Министр опроверг, что завод продадут до 1 марта."],
    ["ru", "Компания отрицает, что намерена продать завод в мае."],
    ["ru", "Мэрия опровергла сообщения о том, что закроет три школы в мае."],
    ["ru", "В правительстве опровергли слухи, что налоги планируют повысить в следующем году."],
    ["ru", "Премьер не стал говорить, что правительство планирует повысить налоги с 1 июля."],
    ["tr", "“Köprüyü mayıs ayında kesinlikle açacağız” demek istemedi Vali Orhan Demir."],
    ["tr", "“Köprüyü mayıs ayında kesinlikle açacağız” demeyi reddetti Vali Orhan Demir."],
    ["tr", "Şirket fabrikayı mayısta satacağını yalanladı."],
    ["tr", "Bakanlık mayısta üç okulu kapatacağı yönündeki haberleri yalanladı."],
    ["tr", "Bakanlık vergileri gelecek yıl artıracağı iddialarını reddetti."],
    ["az", "Şirkət zavodu mayda satacağını təkzib etdi."],
    ["kk", "«Көпірді мамыр айында ашамыз», – деп айтудан бас тартты министр Айдос Серіков."],
    ["ky", "“Көпүрөнү май айында ачабыз”, – деп айтуудан баш тартты Асан Токтогулов."],
    ["ky", "Өкмөт салыкты кийинки жылы көтөрөрүн четке какты."],
    ["uz", "“Koʻprikni may oyida ochamiz”, deb aytishdan bosh tortdi hokim Nodira Karimova."],
    ["uz", "Vazirlik uchta maktabni yopishi haqidagi xabarlarni inkor qildi."],
  ])("is only offered, with the reason: %s: %s", (language, sentence) => {
    const told = plansIn(language, sentence).map(({ standing, rule }) => `${standing}, ${rule}`);
    expect([...new Set(told)]).toEqual(["offered, denied"]);
  });

  it.each([
    ["en", "“We will open the bridge in May,” Ada Holm said, and refused to say more."],
    ["en", "The ministry denied reports of a sale and will publish the contract on Monday."],
    ["en", "The company did not deny that it will sell the plant in May."],
    ["en", "The company will sell the plant in May."],
    ["en", "The ministry will publish the contract on Monday, and it denied any talks."],
    ["en", "Workers were denied their pay, so the union will strike on Monday."],
    ["ru", "«Мы откроем мост в мае», — сказал мэр Иван Петров и отказался говорить о цене."],
    ["ru", "Министерство опровергло слухи о продаже и опубликует договор в понедельник."],
    ["ru", "Компания не отрицает, что продаст завод в мае."],
    ["ru", "Министерство опубликует договор до понедельника, а слухи о продаже опровергло."],
    ["tr", "Bakanlık satış iddialarını yalanladı, sözleşmeyi pazartesi günü yayımlayacak."],
    ["az", "Nazirlik satış barədə xəbərləri təkzib etdi, müqaviləni bazar ertəsi dərc edəcək."],
    ["kk", "Министрлік сату туралы хабарды жоққа шығарды, келісімшартты дүйсенбі күні жариялайды."],
    ["ky", "Министрлик сатуу тууралуу кабарды төгүндөдү, келишимди дүйшөмбү күнү жарыялайт."],
    ["uz", "Vazirlik sotuv haqidagi xabarlarni rad etdi, shartnomani dushanba kuni eʼlon qiladi."],
  ])("leaves what nobody denies: %s: %s", (language, sentence) => {
    expect(plansIn(language, sentence).map(({ rule }) => rule)).not.toContain("denied");
    expect(plansIn(language, sentence)).not.toEqual([]);
  });

  it("names the words that deny it", () => {
    const [point] = plansIn("en", "The company denies it plans to sell the plant by 1 March.");
    expect(point?.grounds).toEqual([{ articleId: "a", start: 21, end: 27 }]);
  });
});
