/** The sources, cited in full, with the sentences that points lead to where the template carries the trace. */
import type { Block, Inline, Note, Paragraph } from "../model/document.ts";
import { isSafeAddress } from "./addresses.ts";
import { fillIn } from "./document-strings.ts";
import type { SentenceFields, SourceFields } from "./fields.ts";
import type { Layout } from "./inlines.ts";
import { run, separated, wordRun } from "./inlines.ts";
import { marksAround } from "./quotation-marks.ts";
import { heldTogether } from "./wording.ts";

export const sourceBlocks = (layout: Layout): readonly Block[] =>
  layout.fields.sources.flatMap((source) => [
    citationBlock(source, layout),
    ...source.sentences.map((sentence) => sentenceNote(sentence, layout)),
  ]);

function citationBlock(source: SourceFields, layout: Layout): Note | Paragraph {
  const content = citation(source, layout);
  const anchor = { of: "source", id: source.id } as const;
  if (source.reference === undefined) return { type: "paragraph", style: "source", content, anchor };
  return { type: "note", id: source.reference.note, label: source.reference.label, content, anchor };
}

const sentenceNote = ({ reference, text, anchor }: SentenceFields, { fields }: Layout): Note => ({
  type: "note",
  id: reference.note,
  label: reference.label,
  content: wordRun(text, fields),
  anchor: { of: "source", id: anchor },
});

/** Outlet, author, headline, day, address, day of retrieval, language, file, digest: each where it is known. */
function citation(source: SourceFields, { fields, strings }: Layout): readonly Inline[] {
  const saying = (sentence: string, name: string, value: string): readonly Inline[] =>
    value === "" ? [] : [run(fillIn(sentence, { [name]: heldTogether(value) }))];
  const pieces: readonly (readonly Inline[])[] = [
    source.outlet === "" ? [] : [{ type: "strong", content: [run(source.outlet)] }],
    words(source.byline),
    headline(source, { fields, strings }),
    words(heldTogether(source.published)),
    address(source.address),
    saying(strings.source.retrieved, "date", source.retrieved),
    saying(strings.source.language, "language", source.language),
    saying(strings.source.file, "name", source.file),
    saying(strings.source.digest, "digest", source.digest),
  ];
  return separated(pieces, strings.separator);
}

const words = (text: string): readonly Inline[] => (text === "" ? [] : [run(text)]);

function headline({ headline: title }: SourceFields, { fields, strings }: Layout): readonly Inline[] {
  if (title.text === "") return [];
  const [open, close] = marksAround(title.text, strings.quotationMarks);
  return [...words(open), ...wordRun(title, fields), ...words(close)];
}

const address = (text: string): readonly Inline[] =>
  isSafeAddress(text) ? [{ type: "link", target: { address: text }, content: [run(text)] }] : words(text);
