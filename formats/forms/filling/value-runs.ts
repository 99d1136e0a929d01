/** Words as runs that look as their tag does: each direction in its own, new lines as line breaks. */
import type { Words } from "#core/compose/fields.ts";
import type { Direction } from "#core/model/document.ts";
import { wordLanguage } from "#formats/writers/docx/language-tag.ts";
import { attribute } from "../xml/attributes.ts";
import { escapeText } from "../xml/escape.ts";
import { childOf, type XmlElement } from "../xml/xml-tree.ts";
import { directedPieces } from "./directions.ts";
import { changedProperties, isOn, type PropertyChanges } from "./run-properties.ts";

export function valueRuns({ text, language }: Words, run: XmlElement): string {
  if (text === "") return "";
  const prefix = run.tag.slice(0, run.tag.indexOf(":") + 1);
  const isRightToLeft = isOn(run, "w:rtl");
  return directedPieces(text, language, isRightToLeft ? "rtl" : "ltr")
    .map(({ text: words, direction }) => {
      const changes = {
        ...directionChanges(run, isRightToLeft, direction),
        ...languageChange(run, language, words, direction),
      };
      return `${run.open}>${changedProperties(run, prefix, changes)}${contentOf(words, prefix)}</${run.tag}>`;
    })
    .join("");
}

/** Word sets Arabic and Hebrew by the properties of complex scripts: they take the looks of the others. */
function directionChanges(run: XmlElement, isRightToLeft: boolean, direction: Direction): PropertyChanges {
  if (direction === "ltr") return isRightToLeft ? { rtl: undefined, cs: undefined } : {};
  return {
    ...(isRightToLeft ? {} : { rtl: "" }),
    ...twin(run, "b", "bCs"),
    ...twin(run, "i", "iCs"),
    ...twin(run, "sz", "szCs"),
  };
}

function twin(run: XmlElement, name: string, complex: string): PropertyChanges {
  const properties = childOf(run, "w:rPr");
  const plain = childOf(properties, `w:${name}`);
  if (plain === undefined || childOf(properties, `w:${complex}`) !== undefined) return {};
  return { [complex]: writtenAttributes(plain) };
}

const writtenAttributes = ({ open, tag }: XmlElement): string => open.slice(tag.length + 1);

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** For the spelling to be checked in the language of the words, where that is known not to be the document's. */
function languageChange(
  run: XmlElement,
  language: string | undefined,
  words: string,
  direction: Direction,
): PropertyChanges {
  if (language === undefined || !/\p{L}/u.test(words)) return {};
  const own = childOf(childOf(run, "w:rPr"), "w:lang");
  const kind = direction === "rtl" ? "bidi" : eastAsian.test(words) ? "eastAsia" : "val";
  const prefix = run.tag.slice(0, run.tag.indexOf(":") + 1);
  const values = ["val", "eastAsia", "bidi"].flatMap((name) => {
    const value = name === kind ? wordLanguage(language) : own && attribute(own, name);
    return value === undefined ? [] : [` ${prefix}${name}="${value.replace(/[^\w-]/g, "")}"`];
  });
  return { lang: values.join("") };
}

const contentOf = (text: string, prefix: string): string =>
  text
    .split(/(\n|\t)/)
    .map((piece) => {
      if (piece === "\n") return `<${prefix}br/>`;
      if (piece === "\t") return `<${prefix}tab/>`;
      return piece === "" ? "" : `<${prefix}t xml:space="preserve">${escapeText(piece)}</${prefix}t>`;
    })
    .join("");
