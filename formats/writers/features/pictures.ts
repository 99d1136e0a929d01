/** Pictures: a letterhead's emblem in the middle, a view with its caption, one at the far edge, one in
 * printers' inks, and bytes that are none. */
import type { Image } from "#core/model/document.ts";
import { heading, paragraph } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";
import { emblem, print, view } from "./picture-files.ts";

const crest: Image = {
  type: "image",
  bytes: emblem,
  mediaType: "image/png",
  alternative: "Герб «А & Б»",
  width: 72,
  height: 48,
};
const lake: Image = {
  type: "image",
  bytes: view,
  mediaType: "image/jpeg",
  alternative: "Озеро на закате",
  width: 180,
  height: 120,
};

export const pictures = featured([
  { ...crest, alignment: "centre" },
  paragraph("title", "Сведения о пристани"),
  paragraph("body", prose),
  { ...lake, caption: { word: "Рисунок", number: 1, content: [{ type: "text", text: "Озеро <летом> & зимой" }] } },
  paragraph("body", prose),
  heading("Справа и посередине"),
  { ...crest, alignment: "end" },
  { ...lake, alignment: "centre", caption: { word: "Рисунок", number: 2, content: [] } },
  { ...crest, bytes: print, mediaType: "image/jpeg", alternative: "Вид в четырёх красках" },
  { ...lake, bytes: view.subarray(0, 200), alternative: "Половина файла" },
  { ...crest, bytes: emblem.map((byte, at) => (at === 100 ? byte ^ 1 : byte)), alternative: "Повреждённый герб" },
  paragraph("body", prose),
]);
