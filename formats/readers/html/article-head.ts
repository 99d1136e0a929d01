/** What stands above a page's article in its own box: kickers, its title once more, reading times, buttons' words. */
import type { TreeBlock } from "./blocks-from-tree.ts";
import { sameWords } from "./same-words.ts";

/** Among how many blocks the title is looked for. */
const searched = 8;
const longestKicker = 80;

/** From the title on, where it stands below a few short lines; as a heading. */
export function fromTitle(blocks: readonly TreeBlock[], title: string | undefined): readonly TreeBlock[] {
  const words = sameWords(title ?? "");
  if (words === "") return blocks;
  const at = blocks.slice(0, searched).findIndex(({ text }) => sameWords(text) === words);
  const [found, above] = [blocks[at], blocks.slice(0, Math.max(0, at))];
  if (found === undefined || at === blocks.length - 1) return blocks;
  if (above.some(({ text }) => text.length > longestKicker || isEnded(text))) return blocks;
  return [{ ...found, kind: "heading" }, ...blocks.slice(at + 1)];
}

const mostStamps = 6;
const longestStamp = 60;
const shortestProse = 100;

/** Short lines that are no sentences, between the title and the first paragraph. */
export function withoutStampsAtHead(blocks: readonly TreeBlock[]): readonly TreeBlock[] {
  const prose = blocks.findIndex(({ text }) => weightOf(text) >= shortestProse && isEnded(text));
  if (prose < 1 || prose > mostStamps) return blocks;
  return blocks.filter((block, index) => index === 0 || index >= prose || !isStampAtHead(block));
}

const isStampAtHead = ({ kind, text }: TreeBlock): boolean =>
  kind === "paragraph" && weightOf(text) < longestStamp && !isEnded(text);

/** A sign of Chinese, Japanese or Korean says as much as three letters. */
const weightOf = (text: string): number =>
  text.length + 2 * (text.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/g)?.length ?? 0);

const isEnded = (text: string): boolean => /[.!?…:;。！？：；।۔؟][»”"'’)\]」』]*$/u.test(text.trimEnd());
