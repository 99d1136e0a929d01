/** What a suggestion says of why it was made. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../model/article.ts";
import { suggestPoints } from "../suggest.ts";

it("names the words that decided", () => {
  const text = "Новая линия\n\nМинистерство намерено построить завод, чтобы расширить экспорт.";
  const source = { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) };
  const article: Article = { id: "a", text, blocks: [], language: "ru", source };
  const goal = suggestPoints(article).points.find(({ kind }) => kind === "goal");
  const words = goal?.grounds?.map(({ start, end }) => text.slice(start, end)) ?? [];
  expect(words).toContain("намерено");
  expect(words.length).toBeLessThanOrEqual(3);
});

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

describe("a plan that the sentence denies", () => {
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
    ["en", "The government scrapped plans to introduce a tax on July 1."],
    ["en", "The union rejected a government offer to hold a vote on Feb. 17."],
    ["en", "Lawmakers voted down a proposal to end benefits in 2027."],
    ["en", "Rumours that the ambassador will be recalled in May are baseless."],
    ["en", "There are no plans to raise fees next year."],
    ["en", "Kenya has no plans to join the bloc in May, its investment minister said."],
    ["ru", "Нет никаких планов повышать налоги в мае."],
    ["en", "It is not true that we will introduce visas in April."],
    ["en", "The ministry dismissed as “fake” a report that the visa regime will start on March 15."],
    ["ru", "Правительство отказалось от планов ввести налог с 1 июля."],
    ["ru", "Профсоюз отклонил предложение правительства провести голосование 17 февраля."],
    ["ru", "Депутаты отвергли предложение отменить льготы в 2027 году."],
    ["ru", "Слухи о том, что посол будет отозван 1 мая, беспочвенны."],
    ["ru", "Неправда, что министерство введёт визы в апреле."],
    ["ru", "В министерстве назвали «фейком» сообщение о том, что визовый режим введут 15 марта."],
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
    ["tr", "Bakan seçimlerin mayısta erteleneceği iddialarının doğru olmadığını söyledi."],
    ["az", "Mərkəzi Bank manatın mayda devalvasiya olunacağı barədə məlumatların həqiqəti əks etdirmədiyini bildirib."],
    ["kk", "Ұлттық банк теңгені құнсыздандыру жоспарланып отыр деген ақпараттың шындыққа жанаспайтынын мәлімдеді."],
    ["ky", "Улуттук банк сомду девальвациялоо пландалып жатат деген маалыматтын чындыкка дал келбестигин билдирди."],
    ["ky", "Министрлик эгин импортуна майда уруксат берилет деген маалыматтын туура эмес экенин билдирди."],
    ["uz", "Markaziy bank soʻm mayda qadrsizlantiriladi degan xabarlar haqiqatga toʻgʻri kelmasligini bildirdi."],
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
    ["en", "The union rejected the offer and will strike on Monday."],
    ["en", "Reports of a ban are false, and the ministry will open the border on 1 March."],
    ["en", "The report is not untrue, and the ministry will open the border on 1 March."],
    ["ru", "Профсоюз отклонил предложение и начнёт забастовку в понедельник."],
    ["ru", "Сообщения о запрете не соответствуют действительности, границу откроют 1 марта."],
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

  it.each([
    [
      "en",
      "Diplomats will be evacuated by the end of the week, one paper wrote.",
      "That is not true, the ministry said.",
    ],
    [
      "ru",
      "Дипломатов эвакуируют до конца недели, писала газета.",
      "Эта информация не соответствует действительности.",
    ],
  ])("is only offered where the next sentence says that it is not so: %s: %s", (language, sentence, next) => {
    const [point] = plansIn(language, `${sentence} ${next}`);
    expect([point?.text, point?.standing, point?.rule]).toEqual([sentence, "offered", "denied"]);
  });

  it.each([
    ["en", "The ministry will open the border on 1 March.", "It is not true that it will close the airport in May."],
    ["ru", "Министерство откроет границу 1 марта.", "Неправда, что оно закроет аэропорт в мае."],
  ])("is another one than the next sentence denies: %s: %s", (language, sentence, next) => {
    const [point] = plansIn(language, `${sentence} ${next}`);
    expect([point?.text, point?.standing]).toEqual([sentence, "proposed"]);
  });

  it("is nothing that is done: a past whose ending looks like a future's", () => {
    const told = ["Prezident davlat dasturi toʻgʻrisidagi farmonni imzoladi.", "Import hajmi koʻpaydi."];
    expect(told.flatMap((sentence) => plansIn("uz", sentence)).map(({ rule }) => rule)).not.toContain("ahead future");
  });

  it("is nobody's to do, by no day", () => {
    const [point] = plansIn("en", "The government scrapped plans to introduce a tax on July 1.");
    expect(point).not.toHaveProperty("owner");
    expect(point).not.toHaveProperty("due");
  });

  it("names the words that deny it", () => {
    const [point] = plansIn("en", "The company denies it plans to sell the plant by 1 March.");
    expect(point?.grounds).toEqual([{ articleId: "a", start: 21, end: 27 }]);
  });
});

describe("a question", () => {
  it.each([
    ["en", "Will the ministry close the embassy on 1 March?"],
    ["ru", "Планирует ли министерство закрыть посольство до 1 марта?"],
  ])("plans nothing: %s: %s", (language, sentence) => {
    expect(plansIn(language, sentence)).toEqual([]);
  });
});

describe("a semicolon between who is named and the day", () => {
  it("leaves nobody to act", () => {
    const points = plansIn("en", "The board promised to pay a dividend; the register will close on 20 May.");
    const point = points.find(({ kind }) => kind === "nextStep");
    expect(point).toMatchObject({ due: { text: "on 20 May", day: "2026-05-20" } });
    expect(point).not.toHaveProperty("owner");
  });
});
