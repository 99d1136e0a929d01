/** A document with one of everything, for tests. */
import type { Document } from "#core/model/document.ts";
import { dot } from "../features/picture-files.ts";
import { documentOf, heading, note, paragraph, point } from "./building.ts";

const marking = { marking: [{ type: "text", text: "Restricted" }] } as const;
const reference = { type: "noteReference", note: "note-1" } as const;

export const wholeDocument: Document = documentOf(
  [
    paragraph("title", "Ferries on the lake"),
    paragraph("subtitle", "Information note · for the Minister"),
    {
      type: "table",
      rules: "none",
      columns: [0.16, 0.34, 0.16, 0.34],
      rows: [
        {
          cells: [
            [paragraph("label", "Number")],
            [paragraph("metadata", "12/3")],
            [paragraph("label", [])],
            [paragraph("metadata", [])],
          ],
        },
      ],
    },
    heading("Goals", 1, { of: "section", id: "goals" }),
    {
      type: "list",
      ordered: true,
      items: [
        {
          blocks: [
            paragraph("body", [
              { type: "strong", content: [{ type: "text", text: "Hourly ferries." }] },
              { type: "text", text: " From April" },
              reference,
            ]),
          ],
          anchor: point("g1"),
        },
        { blocks: [paragraph("body", "A second pier"), paragraph("body", "on the northern shore")] },
      ],
    },
    heading("What was said", 2),
    {
      type: "quotation",
      anchor: point("q1"),
      blocks: [
        paragraph("quote", [
          { type: "text", text: "“Биз күтөбүз”", language: "ky" },
          { type: "text", text: "\u202f" },
          reference,
        ]),
        paragraph("original", [{ type: "text", text: "ننتظر", language: "ar", direction: "rtl" }]),
        paragraph("attribution", [
          { type: "text", text: "Erkin Samatov, " },
          { type: "emphasis", content: [{ type: "text", text: "translation" }] },
        ]),
      ],
    },
    heading("Next steps"),
    {
      type: "table",
      rules: "rows",
      columns: [0.6, 0.4],
      head: [[paragraph("tableHead", "Action")], [paragraph("tableHead", "Owner")]],
      rows: [
        {
          cells: [
            [paragraph("tableCell", "Dredge")],
            [paragraph("tableCell", "Port"), paragraph("tableCell", "Ministry")],
          ],
          anchor: point("s1"),
          rowHeader: true,
        },
      ],
    },
    { type: "pageBreak" },
    heading("Sources"),
    {
      type: "image",
      bytes: dot,
      mediaType: "image/png",
      alternative: "The lake",
      width: 120,
      height: 80,
    },
    note("1", [
      { type: "text", text: "Lake News, " },
      {
        type: "link",
        target: { address: "https://lake.example/a?b=1&c=2" },
        content: [{ type: "text", text: "article" }],
      },
      { type: "text", text: ", see " },
      { type: "link", target: { anchor: point("g1") }, content: [{ type: "text", text: "goal" }] },
    ]),
    note("2", "Nobody refers to this."),
  ],
  {
    properties: { title: "Ferries on the lake", author: "A. Petrova", subject: "Information note", date: "2025-11-12" },
    header: { first: marking, rest: marking },
    footer: {
      first: { start: [{ type: "text", text: "No. 12/3" }], ...marking },
      rest: {
        ...marking,
        end: [
          { type: "text", text: "Page " },
          { type: "field", field: "pageNumber" },
          { type: "text", text: " of " },
          { type: "field", field: "pageCount" },
        ],
      },
    },
  },
);
