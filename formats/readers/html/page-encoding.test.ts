/** Pages in every code page, which say so, say something else, or say nothing. */
import { describe, expect, test } from "vitest";
import { readerFor } from "../registry.ts";

const texts: Readonly<Record<string, { readonly text: string; readonly labels: readonly string[] }>> = {
  ru: {
    text: "Порт на озере откроют в мае, сообщил глава ведомства Азамат Иманов журналистам в среду. Первый паром отправится через неделю; расписание обещают объявить до конца марта.",
    labels: ["windows-1251", "koi8-r", "koi8-u", "ibm866", "x-mac-cyrillic", "iso-8859-5", "utf-8"],
  },
  uk: {
    text: "Порт на озері відкриють у травні, повідомив голова відомства журналістам у середу. Перший пором вирушить за тиждень, а ціну квитка обіцяють оголосити до кінця березня, пояснили у відомстві.",
    labels: ["windows-1251", "koi8-u", "x-mac-cyrillic", "iso-8859-5", "utf-8"],
  },
  tr: {
    text: "Göl kıyısındaki liman mayısta açılacak, dedi yetkililer çarşamba günü. İlk feribot bir hafta içinde yola çıkacak; bilet fiyatları mart sonuna kadar açıklanacağını söyleyen müdür, köylülere teşekkür etti.",
    labels: ["windows-1254", "iso-8859-9", "utf-8"],
  },
  en: {
    text: "The café at the pier will open in May, the office’s head told reporters on Wednesday – and the first ferry will leave a week later. “We are ready,” she said; fares of about £2 are to be announced by the end of March.",
    labels: ["windows-1252", "utf-8"],
  },
};
const others = ["iso-8859-1", "utf-8", "windows-1251", "koi8-r", undefined];

function bytesIn(label: string, text: string): Uint8Array {
  if (label === "utf-8") return new TextEncoder().encode(text);
  const decoder = new TextDecoder(label);
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? Number.NaN);
}

/** With markup around the words, as much as on a news site. */
const page = (text: string, declared: string | undefined): string =>
  `<!DOCTYPE html><html><head>${declared === undefined ? "" : `<meta charset="${declared}">`}<title>News</title>${"<script>window.settings = { counter: 1, advert: 'a' };</script>".repeat(200)}<style>p { margin: 0 }</style></head><body><!-- head -->${'<div class="menu"><a href="/news/index.html">News</a></div>'.repeat(40)}<article><p>${text}</p></article></body></html>`;

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  const reader = await readerFor(name, bytes);
  const reading = reader.ok ? await reader.value.read({ name, bytes, sha256: "0".repeat(64) }, { readerFor }) : reader;
  return reading.ok ? (reading.value.articles[0]?.text ?? "") : JSON.stringify(reading.failure);
}

const written = Object.entries(texts).flatMap(([language, { text, labels }]) =>
  labels.map((label) => ({ language, label, text })),
);
const cases = written.flatMap((one) =>
  [one.label, ...others.filter((other) => other !== one.label)].map((declared) => ({ ...one, declared })),
);

describe("the words of a page", () => {
  test.each(cases)("in $language, in $label, said to be in $declared", async ({ label, text, declared }) => {
    expect(await textOf("a.html", bytesIn(label, page(text, declared)))).toContain(text);
  });

  test.each(cases)("in an archive: $language, $label, $declared", async ({ label, text, declared }) => {
    const type = `text/html${declared === undefined ? "" : `; charset=${declared}`}`;
    const head = `Subject: S\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`;
    expect(await textOf("a.mhtml", bytesIn(label, head + page(text, undefined)))).toContain(text);
  });
});
