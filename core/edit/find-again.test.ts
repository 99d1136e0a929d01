import { describe, expect, it } from "vitest";
import { findAgain, lettersOf } from "./find-again.ts";
import { lostLetter, respeller } from "./respell.ts";

const text = "Мост построят в мае. Город ждёт. Паром уйдёт на покой. Город ждёт. Рынок переедет к реке.";
const asItIs = (words: string) => words;

/** The words found in the new text for the n-th time that these words stand in the old one. */
function found(words: string, newText: string, respell = asItIs, times = 1, oldText = text): string | undefined {
  let start = -1;
  for (let time = 0; time < times; time++) start = oldText.indexOf(words, start + 1);
  const range = findAgain(oldText, { start, end: start + words.length }, lettersOf(newText), respell);
  return range === undefined ? undefined : `${range.start}:${newText.slice(range.start, range.end)}`;
}

describe("finding a passage again", () => {
  it("goes by its words, wherever they stand now and however the lines are broken", () => {
    expect(found("Паром уйдёт на покой.", "Паром уйдёт\nна покой. Мост построят в мае.")).toBe(
      "0:Паром уйдёт\nна покой.",
    );
  });
  it("spells them as the other encoding does", () => {
    const misread = respeller("windows-1251", "koi8-r");
    expect(found("Паром", misread(text), misread)).toBe(`33:${misread("Паром")}`);
  });
  it("tells two identical sentences apart by what stands around them", () => {
    const newText = `Новости. ${text}`;
    expect(found("Город ждёт.", newText, asItIs, 1)).toBe("30:Город ждёт.");
    expect(found("Город ждёт.", newText, asItIs, 2)).toBe("64:Город ждёт.");
  });
  it("takes one of two sentences for neither where only one is left and its neighbours are not", () => {
    expect(found("Город ждёт.", "Школа закрыта. Город ждёт. Дождь идёт.")).toBeUndefined();
    expect(found("Город ждёт.", "Паром уйдёт на покой. Город ждёт. Рынок переедет к реке.", asItIs, 2)).toBe(
      "22:Город ждёт.",
    );
  });
  it("does not choose where the neighbours are the same", () => {
    const same = "Да, сказал мэр города. Да, сказал мэр города. ";
    expect(found("Да,", same.repeat(8), asItIs, 5, same.repeat(8))).toBeUndefined();
  });
  it("goes by the neighbours alone where letters of the words are lost", () => {
    const lossy = (words: string) => words.replaceAll("уйдёт", lostLetter.repeat(5));
    const newText = text.replace("уйдёт", "идёт");
    expect(found("Паром уйдёт на покой.", newText, lossy)).toBe("33:Паром идёт на покой.");
    expect(found("Паром уйдёт на покой.", newText.replace("Рынок переедет", "Рынка нет"), lossy)).toBeUndefined();
  });
  it("finds nothing where the words were left out", () => {
    expect(found("Паром уйдёт на покой.", text.replace("Паром уйдёт на покой. ", ""))).toBeUndefined();
    expect(found("Паром", "")).toBeUndefined();
  });
});
