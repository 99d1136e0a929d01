/**
 * The words by which a news text names its day, its agency and its author, language by language: data, no rules.
 * Labels, months and placeholders are compared in lower case.
 */

/** The words for each month, whole and shortened, January first. */
export const monthWords: readonly (readonly string[])[] = [
  ["январь", "января", "янв", "january", "jan", "ocak", "yanvar", "қаңтар", "январ", "janvier", "enero", "januar"],
  [
    "февраль",
    "февраля",
    "февр",
    "фев",
    "february",
    "feb",
    "şubat",
    "fevral",
    "ақпан",
    "феврал",
    "février",
    "febrero",
    "februar",
  ],
  ["март", "марта", "мар", "march", "mar", "mart", "наурыз", "mars", "marzo", "märz"],
  ["апрель", "апреля", "апр", "april", "apr", "nisan", "aprel", "сәуір", "апрел", "avril", "abril"],
  ["май", "мая", "may", "mayıs", "мамыр", "mai", "mayo"],
  ["июнь", "июня", "июн", "june", "jun", "haziran", "iyun", "маусым", "juin", "junio", "juni"],
  ["июль", "июля", "июл", "july", "jul", "temmuz", "iyul", "шілде", "juillet", "julio", "juli"],
  ["август", "августа", "авг", "august", "aug", "ağustos", "avqust", "avgust", "тамыз", "août", "agosto"],
  [
    "сентябрь",
    "сентября",
    "сент",
    "сен",
    "september",
    "sept",
    "sep",
    "eylül",
    "sentyabr",
    "қыркүйек",
    "сентябр",
    "septembre",
    "septiembre",
  ],
  [
    "октябрь",
    "октября",
    "окт",
    "october",
    "oct",
    "ekim",
    "oktyabr",
    "қазан",
    "октябр",
    "octobre",
    "octubre",
    "oktober",
  ],
  ["ноябрь", "ноября", "нояб", "ноя", "november", "nov", "kasım", "noyabr", "қараша", "ноябр", "novembre", "noviembre"],
  [
    "декабрь",
    "декабря",
    "дек",
    "december",
    "dec",
    "aralık",
    "dekabr",
    "желтоқсан",
    "декабр",
    "décembre",
    "diciembre",
    "dezember",
  ],
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
export const authorLeads: readonly string[] = ["By", "BY", "by"];
/** Joins two authors. */
export const authorJoins: readonly string[] = ["and", "и"];

export const dateLabels: readonly string[] = ["дата", "опубликовано", "дата публикации", "date", "published", "tarih"];
export const titleLabels: readonly string[] = ["заголовок", "title", "headline"];
export const addressLabels: readonly string[] = ["ссылка", "адрес", "источник", "url", "link", "source", "kaynak"];
export const outletLabels: readonly string[] = ["источник", "издание", "source", "outlet", "kaynak"];

/** What a collection of scraped texts writes where it found nothing. */
export const placeholders: readonly string[] = ["none", "null", "nan", "n/a", "undefined", "untitled"];
