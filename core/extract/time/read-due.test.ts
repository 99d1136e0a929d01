import { describe, expect, it } from "vitest";
import { packFor } from "../../language/packs.ts";
import { dueReaderFor } from "./read-due.ts";

const today = "2026-11-12";

function daysOf(language: string, expected: Readonly<Record<string, string | undefined>>) {
  const pack = packFor(language);
  if (pack === undefined) throw new Error(`no pack: ${language}`);
  const read = dueReaderFor(pack);
  const days = Object.fromEntries(Object.keys(expected).map((words) => [words, read(words, today)]));
  expect(days).toEqual(expected);
}

describe("a deadline in words", () => {
  it("is a day in English", () => {
    daysOf("en", {
      "by March": "2027-03-01",
      "in March": "2027-03-31",
      "by the end of March": "2027-03-31",
      "by the end of the year": "2026-12-31",
      "end of this week": "2026-11-15",
      "next month": "2026-12-31",
      "in two weeks": "2026-11-26",
      "within 3 months": "2027-02-12",
      "by the end of the quarter": "2026-12-31",
      tomorrow: "2026-11-13",
      "by 1 July 2027": "2027-07-01",
      "mid May": "2027-05-15",
      "as soon as possible": undefined,
      "within 30 days of signing": undefined,
      "two weeks after 1 December": "2026-12-15",
      "": undefined,
    });
  });
  it("is a day in Russian", () => {
    daysOf("ru", {
      "до конца года": "2026-12-31",
      "к марту": "2027-03-01",
      "до марта": "2027-03-01",
      "в марте": "2027-03-31",
      "до конца марта": "2027-03-31",
      "до конца недели": "2026-11-15",
      "на следующей неделе": "2026-11-22",
      "через три недели": "2026-12-03",
      "в течение месяца": "2026-12-12",
      "в 2027 году": "2027-12-31",
      "до 1 июля": "2027-07-01",
      "1.03.2027": "2027-03-01",
      "12.11": "2026-11-12",
      "до 12.11": "2026-11-12",
      "31.12.1999": "1999-12-31",
      "31.12.27": "2027-12-31",
      "2.5 млн к 2027 году": "2027-01-01",
      "п. 3.4 плана до конца года": "2026-12-31",
      "п. 3.4": undefined,
      "когда-нибудь": undefined,
    });
  });
  it("is a day in Kyrgyz, Kazakh, Azerbaijani, Turkish and Uzbek", () => {
    daysOf("ky", {
      "марттын аягына чейин": "2027-03-31",
      "жылдын аягына чейин": "2026-12-31",
      "мартка чейин": "2027-03-01",
    });
    daysOf("kk", {
      "наурыздың соңына дейін": "2027-03-31",
      "жылдың соңына дейін": "2026-12-31",
      "келесі аптада": "2026-11-22",
    });
    daysOf("az", { "martın sonunadək": "2027-03-31", "ilin sonunadək": "2026-12-31", "gələn ay": "2026-12-31" });
    daysOf("tr", {
      "mart sonuna kadar": "2027-03-31",
      "yıl sonuna kadar": "2026-12-31",
      "iki hafta içinde": "2026-11-26",
    });
    daysOf("uz", { "mart oxirigacha": "2027-03-31", "yil oxirigacha": "2026-12-31", "bir oy ichida": "2026-12-12" });
  });
  it("is told from the day that it is reckoned from", () => {
    const read = dueReaderFor(packFor("en") ?? (undefined as never));
    expect([read("in one month", "2027-01-31"), read("by 2030", today), read("in March", "2027-03-10")]).toEqual([
      "2027-02-28",
      "2030-01-01",
      "2027-03-31",
    ]);
  });
});
