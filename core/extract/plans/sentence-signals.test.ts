/** Which signs a sentence shows: words that look like a cue and are none, and forms that are easily missed. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../model/article.ts";
import { passagesOf } from "../text/passages.ts";
import { readSentences } from "./sentence-signals.ts";

function signsIn(language: string, sentence: string): readonly string[] {
  const text = `Headline\n${sentence}`;
  const blocks: Article["blocks"] = [
    { kind: "headline", start: 0, end: 8 },
    { kind: "paragraph", start: 9, end: text.length },
  ];
  const source = { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) };
  const article: Article = { id: "a", text, blocks, language, published: "2026-02-10", source };
  return readSentences(passagesOf(article), [], article.published).flatMap(({ signals }) => [...signals.names]);
}

describe("a word that only looks like a cue", () => {
  it.each([
    ["tr", "purpose", "“Karar bizi çok sevindirdi,” diye konuştu Vali Orhan Demir."],
    ["tr", "believe", "Bakanlığa göre köprü iki yıldır kapalı duruyor."],
    ["tr", "aim is", "Küçük bakkallara olan yönelim şehirde her yıl güçleniyor."],
    ["tr", "intend", "Vali kararın doğru olduğunu düşünüyor, dedi Orhan Demir."],
    ["tr", "before", "Vali bütün taraflara açık bir çağrıda bulundu."],
    ["tr", "aim", "Yeni vali pazartesi günü şehirde göreve başladı."],
    ["tr", "first", "Mağaza kozmetik ve plastik ürünleri raftan kaldırdı."],
    ["uz", "before", "Eng katta boʻlgan bozor shahar markazida joylashgan."],
    ["uz", "will", "Bu haqda vazirlik bergan xabarda batafsil deyiladi."],
    ["kk", "need", "Хат облыстағы тиісті мекемелерге жіберілді."],
  ])("%s: is not taken for %s in «%s»", (language, sign, sentence) => {
    expect(signsIn(language, sentence)).not.toContain(sign);
  });
});

describe("«среда», a weekday and the surroundings", () => {
  it.each([
    ["Завод перестанет загрязнять окружающую среду.", false],
    ["Министерство опубликует оценку воздействия на окружающую среду.", false],
    ["Эксперты из деловой среды ждут решения суда.", false],
    ["Суд рассмотрит дело о поборах в среде экспертов.", false],
    ["Министр приедет в область в среду.", true],
    ["Министр приедет в область в эту среду.", true],
    ["Министр примет жителей области в минувшую среду или в следующую среду.", true],
    ["До среды министерство опубликует новый список.", true],
    ["Суд рассмотрит дело в следующую среду.", true],
  ])("%s", (sentence, isTime) => {
    expect(signsIn("ru", sentence).some((name) => name.startsWith("time "))).toBe(isTime);
  });
});

describe("a form that a pack must know", () => {
  it.each([
    ["tr", "purpose", "Çocuklar sokakta kalmasın diye yeni bir yurt açıldı."],
    ["tr", "intend", "Şirket ikinci bir fabrika kurmayı düşünüyor."],
    ["kk", "some future", "Министр биыл екі мектеп ашатынын айтты."],
    ["kk", "first", "Жаңа көпірді мамырда ашамыз деп сендірді әкім."],
    ["az", "time future", "Nazirlik siyahını dekabrın 4-də açıqlayacaq."],
    ["az", "time future", "Nazirlik siyahını 4 dekabrda elan edəcək."],
    ["ky", "first", "Жаңы көпүрөнү май айында ачабыз деди аким."],
    ["ky", "want", "Шаар үчүн жакшы аким болгум келет деди Асан."],
    ["ky", "will", "Министр бюджетке кол койо турганын билдирди."],
  ])("%s: shows %s in «%s»", (language, sign, sentence) => {
    expect(signsIn(language, sentence)).toContain(sign);
  });
});

it("takes no year from the sentence before, whose own time alone is ahead", () => {
  const sentences = "Yeni köprünün yapımı bitmedi, ama başlıyor gelecek yıl. 5 Ocak günü vali istifa etti.";
  expect(signsIn("tr", sentences).filter((sign) => sign === "day ahead")).toHaveLength(1);
});

describe("a time that is counted from the day of publication", () => {
  it.each([
    ["ru", "Министерство опубликует список через две недели."],
    ["en", "The ministry will publish the list within two weeks."],
    ["tr", "Bakanlık listeyi iki hafta içinde yayımlayacak."],
    ["az", "Nazirlik siyahını iki həftə ərzində açıqlayacaq."],
    ["kk", "Министрлік тізімді екі апта ішінде жариялайды."],
    ["ky", "Министрлик тизмени эки жума ичинде жарыялайт."],
    ["uz", "Vazirlik roʻyxatni ikki hafta ichida eʼlon qiladi."],
  ])("%s: is a day ahead in «%s»", (language, sentence) => {
    expect(signsIn(language, sentence)).toContain("day ahead");
  });

  it.each([
    ["ru", "Министерство готовило список в течение двух недель."],
    ["en", "The ministry finished the list within two weeks."],
    ["tr", "Bakanlık listeyi iki hafta içinde hazırladı."],
    ["az", "Nazirlik siyahını iki həftə ərzində hazırladı."],
    ["uz", "Vazirlik roʻyxatni ikki hafta ichida tayyorladi."],
  ])("%s: is none in «%s»", (language, sentence) => {
    expect(signsIn(language, sentence)).not.toContain("day ahead");
  });
});
