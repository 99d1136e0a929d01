/** Forms changed at random, the same ones every time: as Word changes them by itself, and as people do by mistake. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export type Mutation = {
  readonly name: string;
  /** Whether the form still says the same: no tag was touched, or only in what does not matter. */
  readonly isHarmless: boolean;
  /** Undefined where there is nothing to change so. */
  readonly change: (xml: string, random: Random) => string | undefined;
};

/** Whole numbers below a limit. */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let warming = 0; warming < 3; warming++) next();
  return (below) => Math.floor(next() * below);
}

/** The form with its body changed; undefined where it cannot be. */
export function mutated(form: Uint8Array, { change }: Mutation, random: Random): Uint8Array | undefined {
  const parts = unzipSync(form);
  const path = "word/document.xml";
  const xml = change(strFromU8(parts[path] ?? new Uint8Array()), random);
  return xml === undefined ? undefined : zipSync({ ...parts, [path]: strToU8(xml) });
}

const runs = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]+)<\/w:t><\/w:r>/g;
const paragraphs = /<w:p>(?:(?!<w:p>|<\/w:p>).)*<\/w:p>/g;
const tags = /\{\{[#?^/]?[^{}<]*\}\}/g;
/** What may stand in a part once: a form that has it twice is not valid itself. */
const single = /w:id=|docPr|paraId/;

const run = (looks: string, text: string): string => `<w:r>${looks}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** One of the matches, replaced. */
function replaceOne(
  xml: string,
  pattern: RegExp,
  random: Random,
  by: (match: RegExpMatchArray) => string,
  isMeant: (text: string) => boolean = () => true,
): string | undefined {
  const matches = [...xml.matchAll(pattern)].filter(([text]) => isMeant(text));
  const match = matches[random(matches.length)];
  return match === undefined
    ? undefined
    : xml.slice(0, match.index) + by(match) + xml.slice(match.index + match[0].length);
}

/** Between two characters, neither of which is part of an entity. */
function cut(text: string, random: Random): readonly [string, string] {
  const characters = text.match(/&\w+;|[\s\S]/gu) ?? [];
  const at = 1 + random(Math.max(1, characters.length - 1));
  return [characters.slice(0, at).join(""), characters.slice(at).join("")];
}

const splitRun =
  (between: string) =>
  (xml: string, random: Random): string | undefined =>
    replaceOne(xml, runs, random, ([, looks = "", text = ""]) => {
      const [before, after] = cut(text, random);
      return run(looks, before) + between + (after === "" ? "" : run(looks, after));
    });

const harmless = (name: string, change: Mutation["change"]): Mutation => ({ name, isHarmless: true, change });
const harmful = (name: string, change: Mutation["change"]): Mutation => ({ name, isHarmless: false, change });

const inTag = (change: (inside: string, random: Random) => string) => (xml: string, random: Random) =>
  replaceOne(
    xml,
    /(\{\{[#?^/]?)([A-Za-z]+)(\}\})/g,
    random,
    ([, open, name = "", close]) => `${open}${change(name, random)}${close}`,
  );

export const mutations: readonly Mutation[] = [
  harmless("a run is split", splitRun("")),
  harmless("a run is split at a spelling mistake", splitRun('<w:proofErr w:type="spellStart"/>')),
  harmless(
    "a run is split by a bookmark",
    splitRun('<w:bookmarkStart w:id="700" w:name="_GoBack"/><w:bookmarkEnd w:id="700"/>'),
  ),
  harmless("a run is split where a page ended once", splitRun("<w:r><w:lastRenderedPageBreak/></w:r>")),
  harmless("an empty run stands between", splitRun("<w:r><w:rPr><w:b/></w:rPr></w:r>")),
  harmless("a run says when it was written", (xml, random) =>
    replaceOne(xml, /<w:r>/g, random, () => '<w:r w:rsidR="00AB12CD" w:rsidRPr="00AB12CE">'),
  ),
  harmless("a paragraph says when it was written", (xml, random) =>
    replaceOne(xml, /<w:p>/g, random, () => '<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CE">'),
  ),
  harmless("a run's language is known", (xml, random) =>
    replaceOne(xml, /<w:r><w:t/g, random, () => '<w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t'),
  ),
  harmless(
    "a name has spaces around it",
    inTag((name) => ` ${name}\u00A0`),
  ),
  harmless(
    "a name is in quotation marks",
    inTag((name) => `“${name}”`),
  ),
  harmless(
    "a name begins with a capital letter",
    inTag((name) => name[0]?.toUpperCase() + name.slice(1)),
  ),
  harmless(
    "a name has a sign in it that does not show",
    inTag((name) => `${name.slice(0, 2)}\u200B${name.slice(2)}`),
  ),

  harmful("a letter of a tag is gone", (xml, random) =>
    replaceOne(xml, tags, random, ([tag]) => {
      const at = random(tag.length);
      return tag.slice(0, at) + tag.slice(at + 1);
    }),
  ),
  harmful("a letter of a tag is there twice", (xml, random) =>
    replaceOne(xml, tags, random, ([tag]) => {
      const at = random(tag.length);
      return tag.slice(0, at) + tag[at] + tag.slice(at);
    }),
  ),
  harmful("a tag is gone", (xml, random) => replaceOne(xml, tags, random, () => "")),
  harmful("a tag is there twice", (xml, random) => replaceOne(xml, tags, random, ([tag]) => tag + tag)),
  harmful("a tag is another", (xml, random) =>
    replaceOne(xml, tags, random, () => otherTags[random(otherTags.length)] ?? ""),
  ),
  harmful("a tag is put somewhere", (xml, random) =>
    replaceOne(xml, /(?<=<w:t xml:space="preserve">)/g, random, () => otherTags[random(otherTags.length)] ?? ""),
  ),
  harmful("a paragraph is there twice", (xml, random) =>
    replaceOne(
      xml,
      paragraphs,
      random,
      ([one]) => one + one,
      (one) => !single.test(one),
    ),
  ),
  harmful("a paragraph is emptied", (xml, random) => replaceOne(xml, paragraphs, random, () => "<w:p/>")),
  harmful("a row is there twice", (xml, random) =>
    replaceOne(
      xml,
      /<w:tr>(?:(?!<w:tr>|<\/w:tr>).)*<\/w:tr>/g,
      random,
      ([one]) => one + one,
      (one) => !single.test(one),
    ),
  ),
  harmful("two paragraphs change places", swapParagraphs),
  harmful("part of a run is inserted with changes tracked", (xml, random) =>
    wrapped.test(xml)
      ? undefined
      : replaceOne(xml, runs, random, ([, looks = "", text = ""]) => {
          const [before, after] = cut(text, random);
          return `${run(looks, before)}<w:ins w:id="800" w:author="A">${after === "" ? "" : run(looks, after)}</w:ins>`;
        }),
  ),
  harmful("part of a run is deleted with changes tracked", (xml, random) =>
    replaceOne(xml, runs, random, ([, looks = "", text = ""]) => {
      const [before, after] = cut(text, random);
      return `${run(looks, before)}<w:del w:id="801" w:author="A"><w:r><w:delText xml:space="preserve">х</w:delText></w:r></w:del>${after === "" ? "" : run(looks, after)}`;
    }),
  ),
  harmful("part of a run is a link", (xml, random) =>
    wrapped.test(xml)
      ? undefined
      : replaceOne(xml, runs, random, ([, looks = "", text = ""]) => {
          const [before, after] = cut(text, random);
          return `${run(looks, before)}<w:hyperlink r:id="rIdLink">${after === "" ? "" : run(looks, after)}</w:hyperlink>`;
        }),
  ),
  harmful("a paragraph is a content control", (xml, random) =>
    replaceOne(
      xml,
      paragraphs,
      random,
      ([one]) => `<w:sdt><w:sdtPr><w:id w:val="900"/></w:sdtPr><w:sdtContent>${one}</w:sdtContent></w:sdt>`,
    ),
  ),
  harmful("a paragraph is a table", (xml, random) =>
    replaceOne(
      xml,
      paragraphs,
      random,
      ([one]) =>
        `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc>${one}</w:tc></w:tr></w:tbl><w:p/>`,
    ),
  ),
];

/** Neither may stand in itself. */
const wrapped = /<w:(?:ins|hyperlink)[ >]/;

const otherTags = [
  ...["{{title}}", "{{number}}", "{{#quotes}}", "{{/quotes}}", "{{#goals}}", "{{/goals}}", "{{speaker}}", "{{?facts}}"],
  ...["{{^facts}}", "{{/facts}}", "{{/}}", "{{", "}}", "{{#title}}", "{{references}}", "{{no such}}"],
];

function swapParagraphs(xml: string, random: Random): string | undefined {
  const all = [...xml.matchAll(paragraphs)];
  const [one, other] = [random(all.length), random(all.length)].sort((a, b) => a - b).map((at) => all[at]);
  if (one === undefined || other === undefined || one === other) return undefined;
  const between = xml.slice(one.index + one[0].length, other.index);
  return xml.slice(0, one.index) + other[0] + between + one[0] + xml.slice(other.index + other[0].length);
}
