/** The fields that the cases' forms are filled with. */
import type { Fields, PointFields, SourceFields, Words } from "#core/compose/fields.ts";
import { templateMetadataFields } from "#core/model/template.ts";

export const words = (text: string, language?: string): Words => ({
  text,
  ...(language !== undefined && { language }),
});

const references = (...labels: readonly string[]) => labels.map((label) => ({ note: `note-${label}`, label }));
const nothing = words("");

export const point = (kind: PointFields["kind"], known: Partial<PointFields>): PointFields => ({
  id: "point" as PointFields["id"],
  kind,
  lead: "",
  text: nothing,
  words: known.text ?? nothing,
  original: nothing,
  translation: "",
  standing: "",
  speaker: nothing,
  speakerDetails: "",
  role: "",
  organisation: "",
  context: "",
  owner: "",
  due: "",
  status: "",
  sourceSentence: nothing,
  references: [],
  group: "",
  ...known,
});

const source = (known: Partial<SourceFields>): SourceFields => ({
  id: "source",
  outlet: "",
  byline: "",
  headline: nothing,
  published: "",
  address: "",
  retrieved: "",
  language: "",
  file: "",
  digest: "",
  sentences: [],
  ...known,
});

const sentence = (label: string, text: string) => ({
  reference: { note: `note-${label}`, label },
  text: words(text),
  anchor: `source:${label}`,
});

const metadata = {
  ...(Object.fromEntries(templateMetadataFields.map((name) => [name, ""])) as Fields["metadata"]),
  addressee: "Министру",
  author: "Н. Осмонова",
  unit: "Отдел анализа",
  number: "12",
  date: "12 ноября 2025",
  asOf: "11 ноября 2025",
};

export const caseFields: Fields = {
  language: "ru",
  direction: "ltr",
  title: words("Порт откроют в мае"),
  marking: "Для служебного пользования",
  day: "2025-11-12",
  metadata,
  informationAsOf: "информация на 11 ноября 2025",
  confidence: "Уверенность высокая",
  sections: [
    { id: "summary", heading: "Главное", text: words("Порт готов.\nПаром идёт.") },
    { id: "proposals", heading: "Предложения", text: words("Поддержать.") },
  ],
  goals: [
    point("goal", { lead: "Порт", text: words("Открыть порт в мае"), references: references("1") }),
    point("goal", { lead: "Паром", text: words("Принять первый паром"), references: references("2", "3") }),
  ],
  quotes: [
    point("quote", {
      text: words("Мы готовы"),
      words: words("«Мы готовы»"),
      speaker: words("А. Иманов"),
      speakerDetails: "глава порта",
      sourceSentence: words("«Мы готовы», — сказал А. Иманов."),
      references: references("1"),
    }),
    point("quote", {
      text: words("Суда пойдут летом"),
      words: words("«Суда пойдут летом»"),
      speaker: words("Б. Саитов"),
      context: "на встрече",
      sourceSentence: words("Б. Саитов: «Суда пойдут летом»."),
      references: references("2"),
    }),
  ],
  nextSteps: [
    point("nextStep", { text: words("Подписать договор"), owner: "Минтранс", due: "1 мая" }),
    point("nextStep", { text: words("Закупить краны"), owner: "Порт", due: "летом" }),
  ],
  facts: [],
  sources: [
    source({
      outlet: "Агентство",
      headline: words("Порт откроют"),
      address: "https://example.org/port",
      sentences: [sentence("1", "Порт откроют в мае."), sentence("2", "Суда пойдут летом.")],
    }),
    source({ outlet: "Газета", headline: words("Паром"), sentences: [sentence("3", "Паром придёт в июне.")] }),
  ],
};
