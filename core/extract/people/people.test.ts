/** Whom a quotation's speaker is led back to; each text shows one thing. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../model/article.ts";
import { suggestPoints } from "../suggest.ts";

const articleOf = (language: string, text: string): Article => ({
  id: "a",
  text,
  language,
  blocks: [],
  source: { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
});

/** Each proposed quotation's speaker, as "phrase → person". */
const speakersIn = (language: string, text: string): readonly string[] =>
  suggestPoints(articleOf(language, text)).points.flatMap((point) =>
    point.kind === "quote" && point.standing === "proposed"
      ? [`${point.speaker?.text ?? ""} → ${point.speaker?.resolvedTo ?? ""}`]
      : [],
  );

describe("a name in another case", () => {
  it("is shown in the nominative that the first name makes certain", () => {
    expect(speakersIn("ru", "По словам Максима Токарева, «дорогу через перевал откроют до первого снега».")).toEqual([
      "Максима Токарева → Максим Токарев",
    ]);
  });
  it("is shown in the nominative that the article has elsewhere", () => {
    const text =
      "Делегация встретилась с Нариком Гевором. Позже Гевор ответил на вопросы. «Мост построят за два года», — сказал он.";
    expect(speakersIn("ru", text)).toEqual(["он → Нарик Гевор"]);
  });
  it("keeps a woman's surname that no case changes", () => {
    const text = "По словам Ольги Кольц, «в долине осталось меньше ста семей».";
    expect(speakersIn("ru", text)).toEqual(["Ольги Кольц → Ольга Кольц"]);
  });
  it("loses the ending that a Turkic language adds", () => {
    const text =
      "Депутат Айбек Осмоновдун айтымында, жаңы мыйзам жазда кабыл алынат. «Айыл тургундарына суу керек», – деди ал.";
    expect(speakersIn("ky", text)).toEqual(["ал → Айбек Осмонов"]);
  });
  it("loses the ending that an apostrophe parts", () => {
    const text =
      'Belediye başkanı Kemal Aydın\'ın projesi onaylandı. Aydın toplantıda konuştu. "Yeni park yıl sonuna kadar açılacak," dedi.';
    expect(speakersIn("tr", text).at(-1)).toMatch(/→ Kemal Aydın$/);
  });
});

describe("a pronoun", () => {
  it("means whoever fits its gender", () => {
    const text =
      "Министр Олег Крымов встретился с директором музея Анной Лавровой. «Коллекция вернётся домой весной», — сообщила она.";
    expect(speakersIn("ru", text)).toEqual(["она → Анна Лаврова"]);
  });
  it("goes on with who speaks, not with who is spoken of", () => {
    const text =
      'Governor Owen Pratt said he would meet Daniel Cole on Monday. "The road must be ready by autumn," he said.';
    expect(speakersIn("en", text)).toEqual(["he → Owen Pratt"]);
  });
  it("is nobody who is named within the quotation before", () => {
    const text =
      '"I spoke to Daniel Cole about the dam last week," said Owen Pratt. "He will send us a letter," he added.';
    expect(speakersIn("en", text).at(-1)).toBe("he → Owen Pratt");
  });
  it("is not led back to a place or an institution", () => {
    const text = 'The report appeared in Harbour Gazette. "The wall was never inspected," he said.';
    expect(speakersIn("en", text)).toEqual(["he → "]);
  });
});

describe("a surname that is all the article tells", () => {
  it.each([
    [
      "ru",
      "Мэр Олег Крымов открыл мост. «Встречи не будет», — сообщил Песков. Позже он добавил: «Дата ещё не выбрана нами».",
    ],
    ["en", 'Mayor Tom Hale opened the bridge. "There will be no meeting," Peskov said. He added: "No date was set."'],
  ])("keeps a pronoun from anybody before: %s", (language, text) => {
    expect(speakersIn(language, text).map((each) => each.split(" → ")[1])).toEqual(["", ""]);
  });
  it("is the subject past a clause of its own", () => {
    const text =
      "Мэр Олег Крымов открыл мост. «Мост готов», — сказал он. Путин, слова которого приводит «Интерфакс», отметил: «Мы открыты для всех».";
    expect(speakersIn("ru", text).at(-1)).toBe("Путин → ");
  });
});

describe("a bare role", () => {
  it("means, of two ministers, the one who spoke last", () => {
    const text = [
      "Министр транспорта Эрлан Садыков прибыл в столицу. Министр энергетики Павел Громов заявил, что уголь подорожает.",
      "«Запасов хватит до марта», — сказал министр.",
    ].join(" ");
    expect(speakersIn("ru", text)).toEqual(["министр → Павел Громов"]);
  });
  it("means who holds it under another name", () => {
    const text =
      "Глава военного ведомства Панос Лимас выступил в парламенте. «Учения перенесут на осень», — сказал министр.";
    expect(speakersIn("ru", text)).toEqual(["министр → Панос Лимас"]);
  });
  it("means nobody who is known to be something else", () => {
    const text = "Дирижёр Павел Громов дал концерт. «Тарифы не изменятся до лета», — сказал министр.";
    expect(speakersIn("ru", text)).toEqual(["министр → "]);
  });
  it("means nobody where it is anybody's", () => {
    const text = 'Press secretary Ada Moran arrived on Monday. "The talks will go on," a spokesman said.';
    expect(speakersIn("en", text)).toEqual(["a spokesman → "]);
  });
});

describe("a capital at a sentence's beginning", () => {
  it("makes no name of a common noun before a surname", () => {
    const text =
      "Болезнь Чавеса затянулась. О болезни сообщил врач. «Пациенту нужен покой до конца месяца», — сказал врач.";
    expect(speakersIn("ru", text)).toEqual(["врач → "]);
  });
});

describe("an abbreviation", () => {
  it("is led back to the words that the article explains it by", () => {
    const text = "Союз охраны озёр (СОО) подал жалобу. «Вода в заливе непригодна для питья», — отвечает СОО.";
    expect(speakersIn("ru", text)).toEqual(["СОО → Союз охраны озёр"]);
  });
});

describe("a surname of two parts", () => {
  it("is known by its second", () => {
    const text = 'Engineer Tim Berner-Hale opened the laboratory. "We had to do it now," Hale said.';
    expect(speakersIn("en", text)).toEqual(["Hale → Tim Berner-Hale"]);
  });
});

describe("a surname that two have", () => {
  it.each([
    [
      "the one whom the paragraph names in full",
      "en",
      'Governor Timur Asanov spoke of prices.\nAidar Asanov, an analyst at the bank, was blunt. "It is too early to cut," Asanov said.',
      "Asanov → Aidar Asanov",
    ],
    [
      "nobody where both are named together",
      "en",
      'Police spokesman Mark Hill and fire spokesman Paul Hill met the press. "The fire is out," Hill said.',
      "Hill → ",
    ],
    [
      "nobody where both were named together before",
      "ru",
      "Директор Алмаз Асанов и его заместитель Нурлан Асанов провели встречу.\n«Тендер объявят в марте», — сказал Асанов.",
      "Асанов → ",
    ],
    [
      "who was called so before the other came",
      "en",
      'Mayor Daniel Cole met farmers. "The road is safe," Cole said.\nHis wife Anna Cole was there.\n"It opens in May," Cole said.',
      "Cole → Daniel Cole",
    ],
    [
      "the man of a man and a woman where it is his form",
      "ru",
      "Мэр Олег Крымов и министр Анна Крымова открыли мост.\n«Мост готов к зиме», — сказал Крымов.",
      "Крымов → Олег Крымов",
    ],
  ])("means %s", (_, language, text, expected) => {
    expect(speakersIn(language, text).at(-1)).toBe(expected);
  });
});

describe("an owner before a role", () => {
  it("is not who has that role", () => {
    const text = 'Dr. Jo Orr runs the ward. "It is full," Orr said. "It is bad," Orr\'s colleague Dr. Kim Day said.';
    expect(speakersIn("en", text).at(-1)).toBe("Orr's colleague Dr. Kim Day → ");
  });
});

describe("an owner before an institution", () => {
  it("is no first name", () => {
    const text =
      'Foreign Ministry spokeswoman Olga Reyes spoke first. "The talks go on," she said.\nKenya\'s Foreign Ministry spokesman Tom Hale agreed.';
    expect(speakersIn("en", text)).toEqual(["she → Olga Reyes"]);
  });
});

describe("a role of a country", () => {
  it("is its holder's, in whichever form the country stands", () => {
    const text =
      "На встречу прибыл президент Нурлан Асанов. Президент Таджикистана Олег Крымов выступил первым. Таджикский лидер добавил: «Без воды нет будущего у нас».";
    expect(speakersIn("ru", text)).toEqual(["Таджикский лидер → Олег Крымов"]);
  });
  it.each([
    [
      "en",
      'President Tom Hale and Israeli Prime Minister Dan Roe met. "It was great," the president said. "It was historic," the Israeli leader said.',
      "the Israeli leader → ",
    ],
    [
      "ru",
      "Спикер парламента Олег Крымов открыл встречу. Представитель посольства Японии сообщил: «Визы пока выдаются всем».",
      "Представитель посольства Японии → ",
    ],
  ])("is nobody's who is called otherwise, of no country: %s", (language, text, expected) => {
    expect(speakersIn(language, text).at(-1)).toBe(expected);
  });
  it("is the last holder's where none is named", () => {
    const text =
      'Energy minister Tom Hale spoke. Tajik energy minister Ann Reyes agreed. The minister said: "Water is our future."';
    expect(speakersIn("en", text)).toEqual(["The minister → Ann Reyes"]);
  });
});

describe("the gender of a verb", () => {
  it("speaks against the only holder of a role", () => {
    const text =
      "Официальный представитель министерства Ольга Крымова провела брифинг. «Комментариев пока не будет», — сказал представитель.";
    expect(speakersIn("ru", text)).toEqual(["представитель → "]);
  });
});

describe("an article before a surname", () => {
  it("belongs to it", () => {
    const text = "Министр Валид аль-Хасан приехал в Бишкек. «Мы откроем посольство летом», — сказал он.";
    expect(speakersIn("ru", text)).toEqual(["он → Валид аль-Хасан"]);
  });
});
