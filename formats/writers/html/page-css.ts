/** The page as CSS: a sheet of paper on a screen, the template's own sheet in print. */
import type { Document, FurnitureLine, Inline } from "#core/model/document.ts";
import { inkColour } from "#core/model/inks.ts";
import { families, lengthCss, stylesCss } from "./style-css.ts";

/** The whole style sheet of a document. */
export function documentCss(document: Document): string {
  return [layoutCss(document), stylesCss(document.styles), arrangementCss(document), printCss(document)].join("\n");
}

const layoutCss = ({ styles }: Document): string => `:root{font-size:17px;color-scheme:light;background:#eef0f0}
body{max-width:44rem;margin:2rem auto;padding:3rem 4rem 3.5rem;background:#fff;border:1px solid #d9dede;color:${inkColour("ink", styles)};overflow-wrap:break-word;hyphens:auto}
h1,h2,h3,h4{text-wrap:balance}
p{text-wrap:pretty}
section{margin-top:${lengthCss(styles.heading1.spaceBefore, styles)}}
blockquote,figure,cite{margin:0;font-style:inherit}
a{color:${styles.accent};text-decoration-thickness:.06em;text-underline-offset:.15em}
sup{font-size:.7em;line-height:0}
sup a,.number,.back{font-family:${families.sans};font-weight:600}
sup a,.number a,.back{text-decoration:none}
img{display:block;max-width:100%;margin:0 0 .5rem;image-orientation:none}
img.centre{margin-inline:auto}
img.end{margin-inline-start:auto}
:target{background:#fdf4d7}`;

/** Behind the named styles, because it goes over them. */
const arrangementCss = ({ styles }: Document): string => `section>:first-child{margin-top:0}
.body{text-align:start}
ol,ul{margin:0 0 ${lengthCss(styles.body.spaceAfter, styles)};padding-inline-start:1.9rem}
li::marker{color:${styles.accent};font-family:${families.sans};font-weight:600}
li>.body{margin-bottom:.35rem;text-indent:0}
.quotation{margin:0 0 1.1rem;padding-inline-start:1rem;border-inline-start:${styles.quote.ruleStart?.width ?? 0}pt solid ${inkColour(styles.quote.ruleStart?.ink ?? "accent", styles)}}
.quotation p{border:0;padding:0;margin:0 0 .25rem}
.picture{margin:0 0 1.1rem;break-inside:avoid}
.picture.centre .caption{text-align:center}
.picture.end .caption{text-align:end}
table{width:100%;border-collapse:collapse;margin:0 0 1.1rem;font-variant-numeric:tabular-nums}
th,td{padding:.35rem 0;padding-inline-end:.9rem;text-align:start;vertical-align:top}
th:last-child,td:last-child{padding-inline-end:0}
th p,td p{margin:0;text-align:start}
.rows thead th{border-bottom:1px solid ${inkColour("quiet", styles)};vertical-align:bottom}
.rows tbody tr>*{border-bottom:1px solid #d9dede}
.none th,.none td{padding-top:.1rem;padding-bottom:.1rem;vertical-align:baseline}
.notes{list-style:none;padding:0}
.note{display:flex;gap:.6rem;break-inside:avoid}
.number{flex:none;min-width:1.3rem;color:${styles.accent}}
.masthead .marking{margin-bottom:1.6rem}
.foot{margin-top:2.2rem}
.page-break{height:1.5rem}
@media (max-width:48rem){:root{background:#fff}body{margin:0;padding:1.5rem 1.25rem;border:0}}`;

function printCss(document: Document): string {
  const { page, styles, header, footer } = document;
  const { top, right, bottom, left } = page.margins;
  const boxes = [...marginBoxes("top", header.rest, document), ...marginBoxes("bottom", footer.rest, document)];
  // The first page has its head in the text, for browsers that know no margin boxes: the marking must not be lost.
  const first = [
    ...blankBoxes("top", header.rest, {}, document),
    ...blankBoxes("bottom", footer.rest, footer.first, document),
  ];
  return `@page{size:${page.size};margin:${top}mm ${right}mm ${bottom}mm ${left}mm;${boxes.join("")}}
@page:first{${first.join("")}${marginBoxes("bottom", footer.first, document).join("")}}
@media print{:root{font-size:${styles.body.size}pt;background:none}
body{max-width:none;margin:0;padding:0;border:0}
.body{text-align:${styles.body.alignment === "justify" ? "justify" : "start"}}
li .body,td .body{text-align:start}
p{orphans:2;widows:2}
h2,h3,h4,thead{break-after:avoid}
li,tr,.quotation{break-inside:avoid}
thead{display:table-header-group}
.page-break{height:0;break-after:page}
.masthead .marking{margin-bottom:.8rem}
.foot,.back{display:none}
:target{background:none}}`;
}

const edges = ["start", "centre", "end"] as const;
const places = {
  ltr: { start: "left", centre: "center", end: "right" },
  rtl: { start: "right", centre: "center", end: "left" },
} as const;

/** What browsers that know margin boxes print on every page. */
function marginBoxes(side: "top" | "bottom", line: FurnitureLine, { styles, direction }: Document): readonly string[] {
  return edges.flatMap((edge) => {
    const rows = rowsAt(edge, line).map(contentCss).filter(Boolean);
    const content = rows.join(' "\\a" ');
    if (content === "") return [];
    const style = styles[edge === "centre" && (line.marking ?? []).length > 0 ? "marking" : "furniture"];
    const font = `font:${style.bold ? 700 : 400} ${style.size}pt ${families[style.family]}`;
    const looks = `${font};color:${inkColour(style.ink, styles)};letter-spacing:${style.letterSpacing}pt`;
    const capitals = `;text-transform:${style.capitals ? "uppercase" : "none"}`;
    return [
      `@${side}-${places[direction][edge]}{content:${content};${looks}${capitals}${rows.length > 1 ? ";white-space:pre" : ""}}`,
    ];
  });
}

/** A marking stands in the middle, above what else does: a margin box has one look, which is then the marking's. */
const rowsAt = (edge: (typeof edges)[number], line: FurnitureLine): readonly (readonly Inline[])[] =>
  (edge === "centre" ? [line.marking, line.centre] : [line[edge]]).map((row) => row ?? []);

/** Takes off what other pages have at an edge and this one has not. */
const blankBoxes = (
  side: "top" | "bottom",
  others: FurnitureLine,
  own: FurnitureLine,
  { direction }: Document,
): readonly string[] =>
  edges
    .filter((edge) => rowsAt(edge, others).flat().length > 0 && rowsAt(edge, own).flat().length === 0)
    .map((edge) => `@${side}-${places[direction][edge]}{content:none}`);

const contentCss = (inlines: readonly Inline[]): string => inlines.map(pieceCss).filter(Boolean).join(" ");

function pieceCss(inline: Inline): string {
  if (inline.type === "text") return quotedCss(inline.text);
  if (inline.type === "field") return inline.field === "pageNumber" ? "counter(page)" : "counter(pages)";
  return inline.type === "noteReference" ? "" : contentCss(inline.content);
}

/** Whatever could end the string or the style element is written as its code. */
const quotedCss = (text: string): string =>
  `"${text.replace(/["\\<>&\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
