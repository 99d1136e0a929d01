/** Texts of any size, each of one kind: plain prose, and what a hostile or broken file may hold. */
import { articleText } from "../article-text.ts";

/** In UTF-16 code units; long enough for the words to repeat as they do in long texts. */
const passage = () => articleText(7, 20_000);
const sentence = "Иван Петров сказал, что завод построят до 1 мая. ";

const pieces = {
  "news prose": passage,
  "prose on one line": () => passage().replace(/\n+/g, " "),
  "prose without quotations": () => passage().replace(/[«»"]/g, ""),
  "one sentence without an end": () => sentence.replaceAll(".", " и"),
  "lines of one letter": () => "а\n",
  "lines of one word": () => "привет\n",
  "lines without words": () => "– –\n",
  "quotation marks alone": () => '"',
  "unclosed marks": () => "«а, — сказал б. ",
  "split quotations": () => "«Да, — сказал Иван Петров. — Нет». ",
  "single marks": () => " 'a",
  "names alone": () => "Иван Петров Сергей Лавров ",
  "attributing verbs alone": () => "сказал ",
  initials: () => "А. Б. ",
  "figures and dates": () => "до 1 мая 2026 года 12 млн ",
  "lone surrogates": () => "\ud800 ",
  "right to left, emoji, zero width": () => "\u202eשלום 🙂\u200b «مرحبا» ",
} as const satisfies Readonly<Record<string, () => string>>;

export type TextKind = keyof typeof pieces;
export const textKinds = Object.keys(pieces) as readonly TextKind[];

export const isTextKind = (name: string): name is TextKind => Object.hasOwn(pieces, name);

/** Of so many kilobytes in UTF-8, cut where it may. */
export function textOf(kind: TextKind, kilobytes: number): string {
  const piece = pieces[kind]();
  const each = Buffer.byteLength(piece);
  const wanted = kilobytes * 1024;
  const whole = piece.repeat(Math.floor(wanted / each));
  return whole + piece.slice(0, Math.floor(((wanted % each) / each) * piece.length));
}
