import { describe, expect, it } from "vitest";
import type { Article } from "../../model/article.ts";
import { eachReadParagraph, languagesOf } from "./recognise-language.ts";

const articleOf = (paragraphs: readonly string[], language?: string): Article => ({
  id: "a",
  text: paragraphs.join("\n"),
  blocks: [],
  source: { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
  ...(language === undefined ? {} : { language }),
});
const languagesIn = (paragraphs: readonly string[], language?: string) => {
  const found: (string | undefined)[] = [];
  eachReadParagraph(articleOf(paragraphs, language), ({ pack }) => found.push(pack?.language));
  return found;
};

const russian = "Правительство утвердило план, который позволит обновить насосные станции и сократить потери воды.";
const moreRussian = "В министерстве отметили, что работа на канале продолжается и не остановится до весны.";
const english = "The ministry said that the canal would be open by the spring, and that it had the funds for it.";
const kyrgyz = "Министрликтин маалыматы боюнча, каналдагы иштер жазга чейин бүтөт жана суу жоготуу азаят.";
const georgian = "მინისტრმა განაცხადა რომ არხი გაზაფხულზე გაიხსნება და სამუშაოები გაგრძელდება.";

describe("an article's language", () => {
  const languageOf = (text: string, stated?: string) => languagesOf(articleOf([text], stated)).language;
  it.each([
    ["ru", russian],
    ["ru", "«Мы ждём гостей», – сказал мэр."],
    ["en", english],
    ["en", "“We are ready,” said the mayor of the town."],
    [
      "az",
      "Dövlət Turizm Agentliyi kəndlərdə gəlirləri artırmaq məqsədilə qonaq evlərinə dəstək verməyi planlaşdırır.",
    ],
    ["uz", "Shartnoma oʻtgan haftada imzolandi. Zavodda ming kishi ishlaydi. Ishchilar ta’tilda."],
    ["ky", kyrgyz],
    ["ky", "Айылда жаңы мектеп ачылып, ага эки жүз бала барат."],
    ["kk", "Үкімет су шаруашылығын жаңғырту жоспарын бекітті, ол арқылы шығын азаяды."],
    ["kk", "Ауылда жаңа мектеп ашылды, онда екі жүз бала оқиды."],
    ["uz", "Vazirlik kanaldagi ishlar bahorga qadar tugashini va suv isrofi kamayishini maʼlum qildi."],
    ["uz", "Вазирлик каналдаги ишлар баҳоргача тугашини ва сув исрофи камайишини маълум қилди."],
    ["az", "Nazirlik kanaldakı işlərin yaza qədər bitəcəyini və su itkisinin azalacağını bildirib."],
    ["tr", "Bakanlık, kanaldaki çalışmaların bahara kadar biteceğini ve su kaybının azalacağını duyurdu."],
    ["tr", "Köyde yeni bir okul açıldı ve iki yüz çocuk burada okuyacak."],
    ["en", "Water losses are expected to fall after the work is done."],
    [undefined, georgian],
    [undefined, "Minister oświadczył, że kanał zostanie otwarty wiosną, a prace będą trwały dłużej."],
    [undefined, "2026 – 12 : 14"],
    [undefined, ""],
  ])("is %s for: %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
  it("is what the article states, whatever its words say", () => {
    expect(languageOf(russian, "tt")).toBe("tt");
  });
});

describe("a paragraph's language", () => {
  it("changes where the words plainly do, and back", () => {
    expect(languagesIn([russian, english, moreRussian])).toEqual(["ru", "en", "ru"]);
  });
  it("is told from its neighbours'", () => {
    expect(languagesIn([russian, kyrgyz, moreRussian])).toEqual(["ru", "ky", "ru"]);
    const kazakh = "Министрліктің мәліметінше, арнадағы жұмыс көктемге дейін бітеді және су шығыны азаяды.";
    expect(languagesIn([kyrgyz, kyrgyz, kazakh])).toEqual(["ky", "ky", "kk"]);
    const azerbaijani = "Nazir dedi ki, kanalda işlər davam edir və onun açılışı yaza qədər gözlənilir.";
    const turkish = "Bakan, kanaldaki çalışmaların sürdüğünü ve açılışın bahara kadar beklendiğini söyledi.";
    expect(languagesIn([turkish, azerbaijani, turkish])).toEqual(["tr", "az", "tr"]);
  });
  it("is unknown where no known language could spell the words", () => {
    expect(languagesIn([russian, georgian, moreRussian])).toEqual(["ru", undefined, "ru"]);
  });
  it("is inherited by what is too short to tell, unless its letters forbid", () => {
    expect(languagesIn([russian, moreRussian, english, "Reuters", "12:30", "Канал открыт"])).toEqual([
      "ru",
      "ru",
      "en",
      "en",
      "en",
      "ru",
    ]);
  });
  it("is not changed by names in another script", () => {
    const names = "Консультанты сделки – Hale Merrill Orr & Partners LLP, Alder Bank of Finance и Northgate Group.";
    expect(languagesIn([russian, names])).toEqual(["ru", "ru"]);
  });
  it("is the stated one for paragraphs that are in the article's main language", () => {
    expect(languagesIn([russian, english, moreRussian], "tt")).toEqual([undefined, "en", undefined]);
  });
});
