/** Who says a quotation, phenomenon by phenomenon: a paragraph in, its ticked quotations and their speakers out. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../model/article.ts";
import { suggestPoints } from "../suggest.ts";

const articleOf = (text: string, language: string): Article => ({
  id: "a",
  text,
  blocks: [],
  source: { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
  language,
});

/** «speaker: quotation» of every ticked one. */
const told = (text: string, language: string): readonly string[] =>
  suggestPoints(articleOf(text, language)).points.flatMap((point) =>
    point.kind === "quote" && point.standing === "proposed" ? [`${point.speaker?.text ?? "?"}: ${point.text}`] : [],
  );

describe("a verb at the end of its clause", () => {
  it.each([
    [
      "speaker before the quotation",
      'Tarım Bakanı Selma Aksoy Bişkek\'te düzenlenen törende, "Sulama kanalını yenileyeceğiz," dedi.',
      "Tarım Bakanı Selma Aksoy: Sulama kanalını yenileyeceğiz,",
    ],
    [
      "a participle before the speaker",
      '"Pamuk bu yıl erken toplanacak," diyen Vali Orhan Demir, çiftçilere teşekkür etti.',
      "Vali Orhan Demir: Pamuk bu yıl erken toplanacak,",
    ],
    [
      "what announces it before a colon",
      'Ankara\'daki toplantıdan dönen müze müdürü Leyla Kaya şunları söyledi: "Sergi mayısta açılıyor."',
      "müze müdürü Leyla Kaya: Sergi mayısta açılıyor.",
    ],
    [
      "a frame after the speaker",
      'Ekonomist Murat Çelik\'e göre, "Faizler yıl sonuna kadar yüksek kalacak."',
      "Ekonomist Murat Çelik'e: Faizler yıl sonuna kadar yüksek kalacak.",
    ],
    [
      "an institution that its statement stands for",
      'Dışişleri Bakanlığından yapılan yazılı açıklamada, "Görüşmeler Taşkent\'te sürecek," denildi.',
      "Dışişleri Bakanlığından yapılan yazılı açıklamada: Görüşmeler Taşkent'te sürecek,",
    ],
    [
      "a name that bears a thing's name after it",
      'Meteorolog Defne Arslan dün Hazar Radyosu programında, "Yağış bekliyoruz," dedi.',
      "Meteorolog Defne Arslan: Yağış bekliyoruz,",
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text, "tr")).toEqual([expected]);
  });

  it.each([
    [
      "az",
      "“Su anbarı yaza qədər dolacaq”, deyə nazir Rəşad Quliyev bildirib.",
      "nazir Rəşad Quliyev: Su anbarı yaza qədər dolacaq",
    ],
    ["az", "Rəşad Quliyev bildirdi ki, “Su anbarı yaza qədər dolacaq”.", "Rəşad Quliyev: Su anbarı yaza qədər dolacaq"],
    [
      "kk",
      "«Көпір көктемге дейін ашылады», – деді министр Айдос Серіков.",
      "министр Айдос Серіков: Көпір көктемге дейін ашылады",
    ],
    [
      "kk",
      "Экологтың айтуынша, «Көлдің деңгейі биыл екі метрге көтерілді».",
      "Экологтың: Көлдің деңгейі биыл екі метрге көтерілді",
    ],
    [
      "ky",
      "“Жайыттарды калыбына келтиребиз“, – деп Асан Токтогулов кошумчалады.",
      "Асан Токтогулов: Жайыттарды калыбына келтиребиз",
    ],
    [
      "uz",
      "“Yangi maktab kuzda ochiladi”, deb qo‘shimcha qildi hokim Nodira Karimova.",
      "hokim Nodira Karimova: Yangi maktab kuzda ochiladi",
    ],
  ])("%s: speaker and verb on either side: %s", (language, text, expected) => {
    expect(told(text, language)).toEqual([expected]);
  });

  it("takes a clause in small letters for a piece of the reporter's sentence", () => {
    expect(told('Bakan Selma Aksoy kanalın "bu yıl içinde yenileneceğini" söyledi.', "tr")).toEqual([]);
    expect(told("Rəşad Quliyev bildirdi ki, “su anbarı yaza qədər dolacaq”.", "az")).toEqual([]);
  });

  it("leaves a name between marks alone", () => {
    expect(told('"Yeşil Koridor İçin Ortak Adım" adlı proje, Bakan Selma Aksoy tarafından tanıtıldı.', "tr")).toEqual(
      [],
    );
  });
});

describe("marks that are missing or mean less than they look", () => {
  it("begins a quotation with its sentence where the opening mark was left out", () => {
    expect(told("Дорогу закрыли. Объезд готов», — сообщил инженер Сапаров.", "ru")).toEqual([
      "инженер Сапаров: Объезд готов",
    ]);
  });

  it("ends a quotation where the mark opens again with a sentence", () => {
    const text = "“Suv yetarli boʻladi. “Kanalni kuzda tozalaymiz”, – dedi muhandis Olim Saidov.";
    expect(told(text, "uz")).toContain("muhandis Olim Saidov: Kanalni kuzda tozalaymiz");
  });

  it("takes a doubled mark before a title for one", () => {
    const text = "Книга ««Горы и люди» вышла в Оше. «Тираж у неё пока совсем небольшой», — отметил издатель Алиев.";
    expect(told(text, "ru")).toEqual(["издатель Алиев: Тираж у неё пока совсем небольшой"]);
  });

  it("leaves titles and slogans alone", () => {
    expect(told("Она говорила о книге: «Реки текут на запад и на восток».", "ru")).toEqual([]);
    const decree = "Президент подписал указ «О мерах по поддержке горных сёл», сообщила пресс-служба.";
    expect(told(decree, "ru")).toEqual([]);
    expect(told("Участники вышли с лозунгом: «Чистый воздух нашим детям и внукам!»", "ru")).toEqual([]);
  });
});

describe("verbs that no list has", () => {
  it.each([
    ["ru", "«Поезда пойдут весной», — улыбнулся проводник Исаев.", ["проводник Исаев: Поезда пойдут весной"]],
    ["ru", "Погода портится, отметил синоптик Исаев: «К вечеру ждём снег».", ["синоптик Исаев: К вечеру ждём снег"]],
    [
      "ru",
      "«Срок продлён до мая», — говорится в комментарии министерства.",
      ["в комментарии министерства: Срок продлён до мая"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });
});

describe("the speaker's phrase", () => {
  it.each([
    [
      "en",
      '"I signed nothing at all," the mayor\'s lawyer, Ann Doe, insisted.',
      ["the mayor's lawyer, Ann Doe: I signed nothing at all,"],
    ],
    [
      "en",
      '"The lake is rising again," UN envoy Ann Doe told reporters.',
      ["UN envoy Ann Doe: The lake is rising again,"],
    ],
    [
      "ru",
      "«Сад посадим осенью», — передает «Вечерний Ош» слова садовника Ильи Кима.",
      ["садовника Ильи Кима: Сад посадим осенью"],
    ],
    ["ru", "Она добавила, что «никто не останется без воды», и поблагодарила врачей.", []],
    [
      "ru",
      "«Мост готов», — сказала Анна Ли. Газета «Слово Оша» пишет: «Реформа совсем провалилась».",
      ["Анна Ли: Мост готов", "Газета «Слово Оша»: Реформа совсем провалилась"],
    ],
    ["ru", "«Сад посадим осенью», — сказал Асанов журналистам.", ["Асанов: Сад посадим осенью"]],
    ["ru", "«Сад посадим осенью», — сообщил министр депутатам.", ["министр: Сад посадим осенью"]],
    [
      "en",
      '"We support it," said his Kenyan counterpart, Ann Doe.',
      ["his Kenyan counterpart, Ann Doe: We support it,"],
    ],
    [
      "en",
      'The mayor\'s aide, Tom Hale, wrote on X: "We will agree on gas."',
      ["The mayor's aide, Tom Hale: We will agree on gas."],
    ],
    [
      "kk",
      "«Жол ашық», – деді Су ресурстары министрі Айдос Серіков үкімет отырысында.",
      ["Су ресурстары министрі Айдос Серіков: Жол ашық"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });
});

describe("words that deny within the marks", () => {
  it.each([
    [
      "ru",
      "«Закрывать границы мы не собираемся», — подчеркнул мэр Асанов.",
      ["мэр Асанов: Закрывать границы мы не собираемся"],
    ],
    [
      "en",
      '"They would sell it, we are not going to," said Ann Doe.',
      ["Ann Doe: They would sell it, we are not going to,"],
    ],
  ])("are said: %s: %s", (language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });
});

describe("words that somebody is told not to have said", () => {
  const offered = (text: string, language: string) =>
    suggestPoints(articleOf(text, language)).points.flatMap((point) =>
      point.kind === "quote" ? [`${point.standing}, ${point.speaker?.text ?? "nobody"}`] : [],
    );

  it.each([
    ["en", "The mayor, Ada Holm, spoke on Monday. “We want one paper for the whole city,” she did not say."],
    ["en", "“We will open the bridge in May,” the mayor, Ada Holm, never said."],
    ["en", "“We will open the bridge in May,” Ada Holm has not yet said."],
    ["en", "“We will open the bridge in May,” Ada Holm denied saying on Monday."],
    ["en", "Ada Holm never said: “We will open the bridge in May.”"],
    ["en", "Ada Holm did not say that “we will open the bridge in May”."],
    ["ru", "«Мы откроем мост в мае», — не говорил мэр Иван Петров."],
    ["ru", "«Мы откроем мост в мае», — мэр Иван Петров не заявлял."],
    ["ru", "Мэр Иван Петров не говорил: «Мы откроем мост в мае»."],
    ["ru", "Мэр Иван Петров не заявлял:\n«Мы откроем мост в мае»."],
    ["ru", "Мэр Иван Петров отрицает, что говорил: «Мы откроем мост в мае»."],
    ["tr", "“Köprüyü mayıs ayında kesinlikle açacağız” diye konuşmadı Vali Orhan Demir."],
    ["tr", "Vali Orhan Demir hiç söylemedi: “Köprüyü mayıs ayında kesinlikle açacağız.”"],
    ["az", "“Körpünü may ayında mütləq açacağıq”, deyə Rəşad Quliyev söyləmədi."],
    ["kk", "«Көпірді мамыр айында ашамыз», – деп министр Айдос Серіков айтқан жоқ."],
    ["kk", "«Көпірді мамыр айында ашамыз», – деген жоқ министр Айдос Серіков."],
    ["ky", "“Көпүрөнү май айында ачабыз”, – деген жок Асан Токтогулов."],
    ["ky", "“Көпүрөнү май айында ачабыз”, – деп Асан Токтогулов айткан эмес."],
    ["uz", "“Koʻprikni may oyida ochamiz”, deb aytmadi hokim Nodira Karimova."],
    ["uz", "“Koʻprikni may oyida ochamiz”, – demadi hokim Nodira Karimova."],
    ["en", "The mayor, Ada Holm, did not want to say: “We will open the bridge in May.”"],
    ["en", "“We will open the bridge in May,” the mayor, Ada Holm, refused to say."],
    ["en", "Ada Holm declined to say that “we will open the bridge in May”."],
    ["ru", "«Мы откроем мост в мае», — отказался сказать мэр Иван Петров."],
    ["ru", "«Мы откроем мост в мае», — не захотел сказать мэр Иван Петров."],
    ["ru", "Мэр Иван Петров отказался сказать: «Мы откроем мост в мае»."],
    ["kk", "«Көпірді мамыр айында ашамыз», – деп айтудан бас тартты министр Айдос Серіков."],
    ["ky", "“Көпүрөнү май айында ачабыз”, – деп айтуудан баш тартты Асан Токтогулов."],
    ["uz", "“Koʻprikni may oyida ochamiz”, deb aytishdan bosh tortdi hokim Nodira Karimova."],
  ])("%s: %s", (language, text) => {
    expect(offered(text, language).filter((each) => each !== "offered, nobody")).toEqual([]);
  });

  it.each([
    ["en", "“We will open the bridge in May,” Ada Holm did not only say.", "Ada Holm"],
    ["en", "Ada Holm said: “We do not want to open the bridge in May.”", "Ada Holm"],
    ["en", "“We will open the bridge in May,” Ada Holm said, and refused to say more.", "Ada Holm"],
    ["ru", "«Мы откроем мост в мае», — сказал мэр Иван Петров и отказался говорить о цене.", "мэр Иван Петров"],
    ["en", "“Why not?” said Ada Holm. “It is only a bridge, after all.”", "Ada Holm"],
    ["ru", "«Мы откроем мост в мае», — не только сказал мэр Иван Петров.", "мэр Иван Петров"],
    ["ru", "«Мы не откроем мост в мае», — сказал мэр Иван Петров.", "мэр Иван Петров"],
    ["ru", "«Это неправда, мост стоит», — не согласился мэр Иван Петров.", "мэр Иван Петров"],
    ["ru", "«Нет, не откроем мы мост», — не мог не сказать мэр Иван Петров.", "мэр Иван Петров"],
    ["tr", "“Köprüyü mayıs ayında açmayacağız” dedi Mehmet Yılmaz.", "Mehmet Yılmaz"],
    [
      "tr",
      "“Köprü açılacak,” dedi Vali Orhan Demir. “Onu bu yıl kesinlikle açacağız.” Belediye süreyi saptayamadı.",
      "Orhan Demir",
    ],
    ["kk", "«Көпірді мамыр айында ашпаймыз», – деді министр Айдос Серіков.", "министр Айдос Серіков"],
    ["az", "“Körpünü may ayında açmayacağıq”, deyə Rəşad Quliyev bildirib.", "Rəşad Quliyev"],
  ])("%s: still said: %s", (language, text, speaker) => {
    const told = offered(text, language);
    expect(told).not.toEqual([]);
    expect(told.filter((each) => !(each.startsWith("proposed, ") && each.endsWith(speaker)))).toEqual([]);
  });
});

describe("paragraphs that belong together", () => {
  it("takes the speaker from a colon that the paragraph before ends with", () => {
    expect(told("Гидролог Нурлан Асанов написал:\n«Озеро вернулось к прежнему берегу»", "ru")).toEqual([
      "Гидролог Нурлан Асанов: Озеро вернулось к прежнему берегу",
    ]);
  });

  it("lets the next paragraph go on with a quotation by opening its mark again", () => {
    const text =
      'Forester Ann Doe said: "We plant oaks in March. They need rain.\n"In April we plant the limes," she added.';
    expect(told(text, "en")).toEqual([
      "Forester Ann Doe: We plant oaks in March. They need rain.",
      "she: In April we plant the limes,",
    ]);
  });
});

describe("verbatim speech without marks", () => {
  const offered = (text: string, language: string) =>
    suggestPoints(articleOf(text, language)).points.flatMap((point) =>
      point.kind === "quote" && point.flags?.includes("unmarked") === true ? [point.text] : [],
    );

  it.each([
    ["ru", "— Дорогу откроют весной, — сказал министр Азамат Оморов.", ["Дорогу откроют весной"]],
    ["kk", "– Көпір көктемге дейін ашылады, – деді министр Айдос Серіков.", ["Көпір көктемге дейін ашылады"]],
    ["ru", "Министр Азамат Оморов сказал: Дорогу откроют весной.", ["Дорогу откроют весной."]],
    [
      "ru",
      "Министр Азамат Оморов отметил:\nДорогу откроют весной. Мост готов.",
      ["Дорогу откроют весной. Мост готов."],
    ],
    ["ru", "Повестка заседания: Дорога, мост и вокзал.", []],
  ])("%s: %s", (language, text, expected) => {
    expect(offered(text, language)).toEqual(expected);
  });
});
