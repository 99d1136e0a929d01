/**
 * The namespaces that a form's words and its package's lists stand in, with the prefixes of the standard's examples
 * (ECMA-376; ISO 29500 strict).
 */

const word = "wordprocessingml/main";
const drawing = "drawingml/wordprocessingDrawing";

export const standardPrefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  [`http://purl.oclc.org/ooxml/${word}`, "w"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  [`http://purl.oclc.org/ooxml/${drawing}`, "wp"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", ""],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
]);
