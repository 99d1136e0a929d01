/** What ends a sentence and what only looks like it, language by language; a bar stands between two sentences. */
import { describe, expect, it } from "vitest";
import { packFor } from "../../language/packs.ts";
import { splitSentences } from "./split-sentences.ts";

type Row = readonly [phenomenon: string, sentences: string];

const rows: Readonly<Record<string, readonly Row[]>> = {
  ru: [
    ["initials", "Приём вёл А. Б. Асанов. | Ему помогал Дж. Хейл."],
    ["initials after the surname", "Доклад сделал Асанов А. Б. | Он говорил час."],
    ["town and street", "Он живёт в г. Ош на ул. Раззакова. | Дом стоит у реки."],
    ["a year that ends a sentence", "Завод построят в 2027 г. | Работы начнутся весной."],
    ["a year that opens one", "В 2024 г. Кыргызстан принял гостей. | К 1 сентября 2026 г. Ташкент откроет мост."],
    ["years", "В 1990-е гг. Ош вырос вдвое. | Так говорят архивы."],
    ["a short month", "Совет соберётся 12 нояб. 2025 года. | Повестка готова."],
    ["and so on", "Ввозят чай, сахар и т. д. | Завтра откроют склад."],
    ["that is", "Речь о соседях, т. е. Казахстане и Узбекистане. | Других нет."],
    [
      "a number with a unit",
      "Сбор вырос до 3.5 млн сомов, т. к. цены выросли. | Долг – 12 тыс. | В мае он был меньше.",
    ],
    [
      "a number with two units",
      "Он получил взятку в 40 млн руб. | Подсудимый молчал. | Долг – 3 тыс. долл. | Асанов его отдал.",
    ],
    ["a numbered line", "1. Первое поручение. | 2. Второе поручение."],
    ["an article of a law", "Это запрещает ст. 15 закона. | Штраф велик."],
    ["an ellipsis", "Мы ждали… и дождались. | Потом… | Он замолчал."],
    ["signs together", "Как так?! | Никто не ответил..."],
    ["a quotation of several sentences", "«Мост готов. | Открытие? | Завтра!» – сказал мэр. | Все ушли."],
    ["an attribution between two parts", "«Мы готовы, – сказал мэр. | – Ждём гостей». | Город украшен."],
    ["brackets", "Он прибыл вечером (рейс опоздал.) | Встреча отложена."],
  ],
  en: [
    ["titles", "Mr. Hale met Dr. Orr and Gen. Sato. | They agreed."],
    ["initials", "J. R. Hale wrote it. | So did George W. Orr."],
    ["letters for a state", "He came from the U.S. Embassy. | He is back in the U.S. | The talks go on."],
    ["short months", "It opens on Nov. 12, 2026. | It closed in Nov. | Nobody knew."],
    ["times of day", "They met at 5 p.m. Monday. | It ended at 9 p.m. | The mayor left."],
    ["companies", "Alder Inc. Chief Executive Jo Hale resigned. | She led Alder Inc. | She will stay on."],
    ["numbers", "It grew by 3.5 percent under No. 7. | That was new."],
    ["examples", "Some crops, e.g. Barley, fail. | Others, i.e. Millet, do not."],
    ["a letter that ends a sentence", "They have a plan B. | It is cheaper."],
    ["an ellipsis", "We waited... and went. | Then... | Nothing came."],
    ["a quotation of several sentences", "“The road is ready. | Come and see!” he said. | They came."],
    ["a numbered line", "2. The council meets."],
  ],
  tr: [
    ["an ordinal", "Toplantı 5. Cumhurbaşkanlığı Kupası ile kapandı. | Katılım yüksekti."],
    ["a Roman ordinal", "Yol II. Dünya Savaşı sırasında yapıldı. | Hâlâ kullanılıyor."],
    ["a number that ends a sentence", "Ölü sayısı 12. | Bu, resmî rakam."],
    ["a year that ends a sentence", "Açılış yılı 2027. | Bakan böyle dedi."],
    ["titles", "Prof. Dr. Ayşe Kaya konuştu. | Ardından Av. Can Er söz aldı."],
    ["initials", "A. Kaya ile M. E. Demir görüştü. | Anlaşma imzalandı."],
    ["and so on", "Çay, şeker vb. ürünler alındı, kap, kaşık vb. | Depo doldu."],
    ["a company", "Yatırımı Ova A.Ş. Genel Müdürü açıkladı. | Tesis Bursa'da."],
    ["numbers", "Satışlar yüzde 3.5 arttı. | Fiyat 1.250 lira oldu."],
    ["a date in figures", "Karar 05.11.2025 tarihinde çıktı. | Son gün 12.11.2025. | Süre uzamaz."],
    ["a quotation of several sentences", '"Yol hazır. | Açılış yarın." dedi. | Köylüler sevindi.'],
    ["an ellipsis", "Bekledik… ve gördük. | Sonra... | Kimse gelmedi."],
  ],
  az: [
    ["initials", "Görüşdə A.B. Əliyev və R. Məmmədov iştirak edib. | Sənəd imzalanıb."],
    ["titles", "Prof. Aygün Quliyeva çıxış edib. | Onu akad. T. Nağıyev dinləyib."],
    ["and so on", "Çay, şəkər və s. məhsullar alınıb, qab-qacaq və s. | Anbar doludur."],
    ["units", "Gəlir 5 mln. manat olub. | Xərc 3.5 mlrd. manatdır."],
    ["a street", "İdarə Nizami küç. 12 ünvanındadır. | Giriş sərbəstdir."],
    ["an ordinal with a suffix", "Bu, 5-ci sammitdir. | Növbəti sammit Bakıda olacaq."],
    ["a number that ends a sentence", "İştirakçıların sayı 120. | Bu, rekorddur."],
    ["a quotation of several sentences", "“Yol hazırdır. | Açılış sabahdır”, - nazir bildirib. | Hamı sevindi."],
    ["signs together", "Necə yəni?! | Heç kim cavab vermədi..."],
  ],
  kk: [
    ["initials", "Жиынға А. Б. Сәрсенов пен Қ.-Ж. Омаров қатысты. | Құжатқа қол қойылды."],
    ["a year", "2024 ж. Астана қонақ қабылдады. | Зауыт 2027 ж. салынады."],
    ["a year with a hyphen", "Көпір 1998-ж. салынған. | Ол әлі тұр."],
    ["and so on", "Шай, қант т.б. тауарлар алынды, ыдыс-аяқ т. б. | Қойма толды."],
    ["units", "Табыс 5 млн. теңге болды. | Шығын 3.5 млрд. теңге."],
    ["titles", "Проф. Г. Әлімова сөйледі. | Оны акад. Сейтов тыңдады."],
    ["a street", "Кеңсе Абай көш. 12-үйде орналасқан. | Кіру тегін."],
    ["a quotation of several sentences", "«Жол дайын. | Ашылу ертең», – деді министр. | Халық қуанды."],
    ["an ellipsis", "Күттік… және көрдік. | Кейін... | Ешкім келмеді."],
  ],
  ky: [
    ["initials", "Жыйынга А. Б. Асанов менен Ч. Айтматов катышты. | Документке кол коюлду."],
    ["a year", "2024-ж. Бишкек конок кабыл алды. | Завод 2027-ж. курулат."],
    ["and so on", "Чай, кант ж.б. товарлар алынды, идиш-аяк ж. б. | Кампа толду."],
    ["units", "Киреше 5 млн. сом болду. | Чыгым 3.5 млрд. сом."],
    ["titles", "Проф. Г. Алымова сүйлөдү. | Аны акад. Сейитов укту."],
    ["a street", "Кеңсе Чүй көч. 12-үйдө жайгашкан. | Кирүү акысыз."],
    ["a quotation of several sentences", "«Жол даяр. | Ачылышы эртең», – деди министр. | Эл сүйүндү."],
    ["signs together", "Кандайча?! | Эч ким жооп бербеди..."],
  ],
  uz: [
    ["initials", "Yigʻilishda Sh. Mirzayev va Oʻ. Karimov qatnashdi. | Hujjat imzolandi."],
    ["and so on", "Choy, shakar va h.k. mahsulotlar olindi, idishlar va h. k. | Ombor toʻldi."],
    ["units", "Daromad 5 mln. soʻm boʻldi. | Xarajat 3.5 mlrd. soʻm."],
    ["titles", "Prof. G. Alimova soʻzladi. | Uni akad. Saidov tingladi."],
    ["an ordinal", "Bu 5-sammit edi. | Keyingisi Toshkentda boʻladi."],
    ["a quotation of several sentences", "“Yoʻl tayyor. | Ochilish ertaga”, dedi vazir. | Xalq xursand."],
    [
      "Cyrillic initials and years",
      "Йиғилишда А. Б. Каримов қатнашди. | 2024 й. Тошкент меҳмон кутди. | Ҳужжат тайёр.",
    ],
    ["Cyrillic and so on", "Чой, шакар ва ҳ.к. маҳсулотлар олинди. | Омбор тўлди."],
  ],
};

describe.each(Object.entries(rows))("in %s", (language, table) => {
  it.each(table)("%s", (_, marked) => {
    const sentences = marked.split(" | ");
    const text = sentences.join(" ");
    const found = splitSentences(text, { start: 0, end: text.length }, packFor(language));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

describe("without a pack", () => {
  it.each([
    ["a letter without a capital form", "მინისტრი ჩამოვიდა. | ის დარჩება."],
    ["wide marks without spaces", "部长来了。"],
    ["an initial", "Pan J. Novák přijel. | Most stojí."],
  ])("%s", (_, marked) => {
    const sentences = marked.split(" | ");
    const text = sentences.join(" ");
    const found = splitSentences(text, { start: 0, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
