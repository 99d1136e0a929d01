/**
 * Articles that nobody has seen: Russian agency prose of a given length, put together anew for each run, so that
 * nothing is answered from memory. The same seed gives the same text.
 */

const places = ["БИШКЕК", "АСТАНА", "ТАШКЕНТ", "БАКУ", "АНКАРА", "ДУШАНБЕ"];
const bodies = [
  "министерстве транспорта",
  "министерстве экономики",
  "агентстве по водным ресурсам",
  "секретариате союза",
];
const people = ["Алмаз Токтогулов", "Тимур Исмаилов", "Рустам Каримов", "Нурлан Осмонов"];
const actors = [
  "власти Кыргызстана",
  "власти Казахстана",
  "узбекские дипломаты",
  "азербайджанские компании",
  "турецкие строители",
];
const aims = [
  "расширить экспорт",
  "открыть совместные предприятия",
  "сократить сроки перевозок",
  "обновить оросительные сети",
  "обменяться опытом подготовки кадров",
];
const fields = [
  "в сфере энергетики",
  "в промышленности",
  "в области цифровых услуг",
  "в сельском хозяйстве",
  "на железной дороге",
];
const months = ["января", "марта", "мая", "июля", "октября", "декабря"];
const verbs = ["отметил", "сообщил", "подчеркнул", "заявил", "пояснил"];
const reasons = [
  "чтобы местные товары быстрее попадали на рынки соседей",
  "чтобы предприятия получили доступ к новым технологиям",
  "чтобы снизить нагрузку на реки",
];

type Random = () => number;

/** Mulberry32: small, fast, repeatable. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** At least `length` UTF-16 code units; the reference article has about 2,050. */
export function articleText(seed: number, length: number): string {
  const random = randomFrom(seed);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? "";
  const day = () => `${1 + Math.floor(random() * 28)} ${pick(months)}`;
  const sentences: readonly (() => string)[] = [
    () => `${capital(pick(actors))} намерены ${pick(aims)} ${pick(fields)}, ${pick(reasons)}.`,
    () =>
      `"Для нас это прежде всего возможность ${pick(aims)} и ${pick(aims)} ${pick(fields)}", – ${pick(verbs)} ${pick(people)}.`,
    () => `До ${day()} ${pick(actors)} внесут на рассмотрение план, который позволит ${pick(aims)}.`,
    () =>
      `В ${pick(bodies)} отметили, что работа ${pick(fields)} продолжается с прошлого года и охватывает ${2 + Math.floor(random() * 40)} предприятий.`,
    () =>
      `"Мы заинтересованы, чтобы за встречами следовали реальные шаги ${pick(fields)}", – сообщили в ${pick(bodies)}.`,
    () =>
      `Следующая встреча пройдёт ${day()} в городе, который примет делегации ${2 + Math.floor(random() * 9)} стран.`,
  ];
  const paragraph = () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      sentences[Math.floor(random() * sentences.length)]?.(),
    ).join(" ");
  const paragraphs = [
    `${capital(pick(actors))} собирается ${pick(aims)}`,
    `${pick(places)}, ${day()} – ${paragraph()}`,
  ];
  while (paragraphs.join("\n\n").length < length) paragraphs.push(paragraph());
  return `${paragraphs.join("\n\n")}\n`;
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
