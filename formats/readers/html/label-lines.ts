/** Lines of a page that stand beside its prose: captions, clock times, stamps above the text, headings of lists of links. */
import type { TreeBlock } from "./blocks-from-tree.ts";
import { dayInWords } from "./day-in-words.ts";
import { captionLeads } from "./page-words.ts";

const longestLabel = 200;
const longestStamp = 90;

/** A picture's caption, or a mere time. */
export const isLabel = (text: string): boolean =>
  text.length < longestLabel && (caption.test(text) || credit.test(text) || /^\d{1,2}[:.]\d{2}$/.test(text));

const caption = new RegExp(`^[([]?(?:${captionLeads.join("|")})\\s*(?:[:：©|/]|$)`, "iu");
const credit =
  /(?:\(|[.!?…»"]\s+)(?:фото|photo|foto|fotoğraf|picture|image)s?(?:\s*[:：]|\s+(?:из архива|с сайта|by)\s)[^.]{2,80}\)?\.?$|(?:getty images|shutterstock|reuters\/[^.]{3,30}|ap photo\/[^.]{3,30}|\/\s?tass|\/\s?epa|\/\s?afp)\)?$/iu;

/** A day, and who wrote, above the text: no sentence. */
export const isStamp = (text: string): boolean =>
  text.length < longestStamp && !/[.!?…»”"]$/u.test(text) && (byline.test(text) || dayInWords(text) !== undefined);

const byline =
  /^(?:by|von|par|por|di|door|av|af|autor|author|автор|авторы|текст|yazar|yazan|müəllif|muallif|posted by|written by)\s*:?\s+\p{Lu}[^\s]*(?:\s+[^\s]+){0,5}$/iu;

const longestTeaser = 150;
const leastLinked = 0.3;
const longestBeside = 40;

/** The title of another article with its day behind or before it. */
export const isTeaser = ({ text, linked }: TreeBlock): boolean =>
  linked > leastLinked &&
  text.length < longestTeaser &&
  (1 - linked) * text.length < longestBeside &&
  !/[.!?…。！？]$/u.test(text) &&
  dayInWords(text) !== undefined;

/** A heading over nothing but links, or over nothing at all. */
export const isEmptyHeading = (block: TreeBlock, next: TreeBlock | undefined, isKept: boolean): boolean =>
  block.kind === "heading" && !isKept && (next === undefined || next.kind === "listItem");
