/** Text that looks like markup of any kind, printed as it stands. */
import { heading, paragraph } from "../testing/building.ts";
import { featured } from "./featured.ts";

const hostile = [
  '<script>alert("1")</script> & &amp; &#60; <b>не жирно</b> </w:t></w:p> ]]>',
  "{{title}} {% if x %} #{7*7} =1+1 @SUM(A1) #set $x$ \\input{/etc/hosts} %PDF-1.7 endobj (скобки\\) >> << /JS",
  "**звёздочки** _черта_ `код` [слово](javascript:alert(1)) ![x](y) # не заголовок | a | b |",
  "\u202eтекст задом наперёд\u202c, \u200bневидимое\u00ad и C:\\Windows\\system32",
];

export const markupLikeText = featured(
  [
    heading(hostile[0] ?? ""),
    ...hostile.map((text) => paragraph("body", text)),
    paragraph("tableCell", hostile[1] ?? ""),
  ],
  { properties: { title: hostile[0] ?? "", author: hostile[1] ?? "", subject: hostile[2] ?? "", date: "2025-11-12" } },
);
