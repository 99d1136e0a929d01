import { describe, expect, test } from "vitest";
import { settleEncoding } from "./settle-encoding.ts";

/** The bytes of a text in a code page that has all its letters. */
function encoded(text: string, label: string): Uint8Array {
  if (label === "utf-8") return new TextEncoder().encode(text);
  const decoder = new TextDecoder(label);
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? Number.NaN);
}

const russian = "Порт на озере откроют в мае, сообщил глава ведомства Азамат Иманов журналистам в среду.";
const turkish = "Göl kıyısındaki liman mayısta açılacak, dedi yetkililer; ilk feribot İzmir’den gelecek.";
const german = "Über die Öffnung des Hafens für größere Schiffe entscheidet das Ministerium im Mai.";
const cyrillic = ["windows-1251", "koi8-r", "ibm866", "x-mac-cyrillic", "iso-8859-5", "utf-8"];

describe("an encoding that is declared", () => {
  test.each([
    ...cyrillic.map((label): [string, string] => [russian, label]),
    [turkish, "windows-1254"] as [string, string],
    [german, "windows-1252"],
    ["L’été dernier, à Genève, le ministère a déjà décidé où l’accès sera fermé.", "windows-1252"],
    ["Höfnin við vatnið verður opnuð í maí, sagði ráðherrann þá við blaðamenn.", "windows-1252"],
    ["Пристаниште на језеру биће отворено у мају, рекао је Џемал Ћосић, а Љубица Ђурић потврдила.", "windows-1251"],
    ["ВНИМАНИЕ: ПОРТ ЗАКРЫТ ДО МАЯ", "koi8-r"],
    ["Да.", "windows-1251"],
  ])("rightly holds: %s in %s", async (text, label) => {
    const settled = await settleEncoding(encoded(text, label), label);
    expect(settled).toEqual({ label, uncertain: false });
  });

  test.each(
    cyrillic.flatMap((label) =>
      ["iso-8859-1", "utf-8", "koi8-r", "windows-1251", "us-ascii", "x-unheard-of", undefined]
        .filter((declared) => declared !== label)
        .map((declared) => [label, declared] as const),
    ),
  )("wrongly or not at all does not: in %s, said to be %s", async (label, declared) => {
    const bytes = encoded(russian, label);
    const settled = await settleEncoding(bytes, declared);
    expect(new TextDecoder(settled.label).decode(bytes)).toBe(russian);
  });
});
