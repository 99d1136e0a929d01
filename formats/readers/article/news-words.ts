/**
 * The words by which a news text names its day, its agency and its author, language by language: data, no rules.
 * All are compared in lower case.
 */

/** Month number by the beginning that tells it from the others; any ending may follow. */
export const monthStems: readonly (readonly [stem: string, month: number])[] = [
  ["янв", 1],
  ["фев", 2],
  ["мар", 3],
  ["апр", 4],
  ["мая", 5],
  ["май", 5],
  ["июн", 6],
  ["июл", 7],
  ["авг", 8],
  ["сен", 9],
  ["окт", 10],
  ["ноя", 11],
  ["дек", 12],
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["may", 5],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
];

/** The whole words that the stems may stand for. */
export const monthWords: readonly string[] = [
  ..."января январь янв февраля февраль февр фев марта март мар апреля апрель апр мая май июня июнь июн".split(" "),
  ..."июля июль июл августа август авг сентября сентябрь сент сен октября октябрь окт".split(" "),
  ..."ноября ноябрь нояб ноя декабря декабрь дек".split(" "),
  ..."january jan february feb march mar april apr may june jun july jul august aug".split(" "),
  ..."september sept sep october oct november nov december dec".split(" "),
];

/** Agencies that a dateline may name without brackets or slashes round them. */
export const agencies: readonly string[] = [
  "Trend",
  "Кабар",
  "Kabar",
  "АКИpress",
  "AKIpress",
  "24.kg",
  "Казинформ",
  "Kazinform",
  "Интерфакс-Казахстан",
  "Интерфакс",
  "Interfax",
  "РИА Новости",
  "RIA Novosti",
  "ИТАР-ТАСС",
  "ТАСС",
  "TASS",
  "Sputnik",
  "Спутник",
  "АЗЕРТАДЖ",
  "AZERTAC",
  "AZƏRTAC",
  "Turan",
  "УзА",
  "UzA",
  "ЎзА",
  "Дунё",
  "Dunyo",
  "Ховар",
  "Khovar",
  "БЕЛТА",
  "BelTA",
  "Укринформ",
  "Ukrinform",
  "Синьхуа",
  "Xinhua",
  "Анадолу",
  "Anadolu",
  "Reuters",
  "Рейтер",
  "AFP",
  "AP",
  "dpa",
  "ANSA",
  "Bloomberg",
  "Росбалт",
  "REGNUM",
  "ПРАЙМ",
];

/** What names an author when a colon follows. */
export const authorLabels: readonly string[] = [
  "автор",
  "авторы",
  "текст",
  "author",
  "by",
  "yazar",
  "müəllif",
  "muallif",
];
/** What names an author when a capitalised name follows. */
export const authorLeads: readonly string[] = ["by"];
/** Joins two authors. */
export const authorJoins: readonly string[] = ["and", "и"];

export const dateLabels: readonly string[] = ["дата", "опубликовано", "дата публикации", "date", "published", "tarih"];
export const titleLabels: readonly string[] = ["заголовок", "title", "headline"];
export const addressLabels: readonly string[] = ["ссылка", "адрес", "источник", "url", "link", "source", "kaynak"];
export const outletLabels: readonly string[] = ["источник", "издание", "source", "outlet", "kaynak"];

/** What a collection of scraped texts writes where it found nothing. */
export const placeholders: readonly string[] = ["none", "null", "nan", "n/a", "undefined", "untitled"];
