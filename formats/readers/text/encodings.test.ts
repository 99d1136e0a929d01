/** Texts of some two hundred letters in every encoding that can carry them, and what they are taken for. */
import { describe, expect, test } from "vitest";
import { recogniseEncoding } from "./recognise-encoding.ts";

const texts: Readonly<Record<string, readonly string[]>> = {
  ru: [
    "Третью метеостанцию в долине реки Арна открыли во вторник, сообщило управление гидрометеорологии. Она передает данные каждые десять минут и работает от солнечных батарей. До конца года поставят еще две станции у перевала.",
    "Министерство транспорта утвердило график движения паромов на будущий сезон. Жители прибрежных сел просили об этом с прошлой осени; рейсы начнутся в апреле, а цену билета обещают объявить до конца марта, пояснили в ведомстве.",
  ],
  uk: [
    "Третю метеостанцію в долині річки Арна відкрили у вівторок, повідомило управління гідрометеорології. Вона передає дані кожні десять хвилин і працює від сонячних батарей. До кінця року поставлять ще дві станції біля перевалу.",
    "Міністерство транспорту затвердило графік руху поромів на наступний сезон. Мешканці прибережних сіл просили про це з минулої осені; рейси почнуться у квітні, а ціну квитка обіцяють оголосити до кінця березня, пояснили у відомстві.",
  ],
  tr: [
    "Göl kıyısındaki üç ilçeyi birbirine bağlayacak feribot hattı nisan ayında açılacak, Ulaştırma Müdürlüğü salı günü duyurdu. Kıyıda yaşayanlar şehre bir saat içinde ulaşacak; bilet fiyatları mart sonuna kadar açıklanacak.",
    "Vadinin üçüncü hava istasyonu çalışmaya başladı. İstasyon her on dakikada bir ölçüm gönderiyor ve güneş enerjisiyle çalışıyor. Yıl sonuna kadar geçidin yanına iki istasyon daha kurulacağını söyleyen müdür, köylülere teşekkür etti.",
  ],
  en: [
    "The valley’s third weather station began work on Tuesday, the hydrology office said. “We want to warn villages six hours before a flood,” its head explained – and two more stations will follow by the end of the year, near the pass.",
    "The transport ministry has approved next season’s ferry timetable. People on the shore had asked for it since last autumn; the café at the pier will reopen too, and fares – about £2 a trip – are to be announced by the end of March.",
  ],
  kk: [
    "Арна өзені аңғарындағы үшінші метеостанция сейсенбіде ашылды, деп хабарлады гидрометеорология басқармасы. Ол деректерді он минут сайын жібереді және күн батареяларымен жұмыс істейді. Жыл соңына дейін тағы екі станция қойылады.",
  ],
  ky: [
    "Арна өрөөнүндөгү үчүнчү метеостанция шейшемби күнү ачылды, деп билдирди гидрометеорология башкармалыгы. Ал маалыматты он мүнөт сайын жөнөтөт жана күн батареялары менен иштейт. Жыл аягына чейин дагы эки станция коюлат.",
  ],
  az: [
    "Arna çayının vadisində üçüncü hava stansiyası çərşənbə axşamı açılıb, hidrometeorologiya idarəsi bildirib. Stansiya hər on dəqiqədən bir məlumat göndərir və günəş batareyaları ilə işləyir. İlin sonuna qədər daha iki stansiya qurulacaq.",
  ],
  uz: [
    "Arna daryosi vodiysidagi uchinchi meteostansiya seshanba kuni ochildi, deb xabar berdi gidrometeorologiya boshqarmasi. U maʼlumotni har oʻn daqiqada yuboradi va quyosh batareyalarida ishlaydi. Yil oxirigacha yana ikki stansiya oʻrnatiladi.",
  ],
};

const cyrillicPages = ["windows-1251", "koi8-r", "koi8-u", "ibm866", "x-mac-cyrillic", "iso-8859-5"];
const latinPages = ["windows-1254", "iso-8859-9", "windows-1252"];
const codePages = [...cyrillicPages, ...latinPages];
/** What a language's texts are found in; some lack a letter of it all the same. */
const pagesOf: Readonly<Record<string, readonly string[]>> = {
  ru: cyrillicPages,
  uk: cyrillicPages,
  tr: latinPages,
  en: latinPages,
};
const unicode = ["utf-8", "utf-16le", "utf-16be"];

/** The bytes of the text in a code page; undefined where the page lacks one of its letters. */
function inCodePage(text: string, label: string): Uint8Array | undefined {
  const decoder = new TextDecoder(label);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  const found = Array.from(text, (letter) => bytes.get(letter));
  return found.every((byte) => byte !== undefined) ? Uint8Array.from(found) : undefined;
}

function inUnicode(text: string, label: string): Uint8Array {
  if (label === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), label === "utf-16le");
  return bytes;
}

const samples = Object.entries(texts).flatMap(([language, written]) =>
  written.flatMap((text, index) => [
    ...(pagesOf[language] ?? []).flatMap((label) => {
      const bytes = inCodePage(text, label);
      return bytes === undefined ? [] : [{ language, index, label, text, bytes }];
    }),
    ...unicode.map((label) => ({ language, index, label, text, bytes: inUnicode(text, label) })),
  ]),
);

describe("the encoding of a short text", () => {
  test.each(samples)("$language $index in $label", async ({ text, bytes }) => {
    const { label } = await recogniseEncoding(bytes);
    expect(new TextDecoder(label).decode(bytes)).toBe(text);
  });
  test("every code page is there, and every language", () => {
    expect(new Set(samples.map(({ label }) => label)).size).toBe(codePages.length + unicode.length);
    expect(samples.length).toBeGreaterThan(45);
  });
});
