/** Hidden words, which Word does not print (ECMA-376 part 1, 17.3.2.41), are taken out of a part's XML: mammoth reads them. */

const mark = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/g;
const runStart = /<w:r[\s>]/g;
const runEnd = "</w:r>";

/** The same string where nothing is hidden. */
export function withoutHiddenRuns(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  let searched = 0;
  for (const { index } of xml.matchAll(mark)) {
    if (index < searched) continue;
    const start = runOpenAt(xml.slice(searched, index));
    const end = start === undefined ? index : xml.indexOf(runEnd, index);
    if (end < 0) break;
    if (start !== undefined) {
      kept.push(xml.slice(from, searched + start));
      from = end + runEnd.length;
    }
    searched = Math.max(from, index);
  }
  return from === 0 ? xml : kept.join("") + xml.slice(from);
}

/** Where the run begins that is still open at the end; undefined where none is: the mark is then a paragraph's or style's. */
function runOpenAt(before: string): number | undefined {
  const start = [...before.matchAll(runStart)].at(-1)?.index;
  return start === undefined || before.includes(runEnd, start) ? undefined : start;
}
