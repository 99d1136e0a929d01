/** A document in the program's own looks, for showing one feature: through every writer, in tests. */
import { styleSheet } from "#core/compose/style-sheet.ts";
import type { Block, Document } from "#core/model/document.ts";
import { documentOf } from "../testing/building.ts";

export const featured = (blocks: readonly Block[], more: Partial<Document> = {}): Document =>
  documentOf(blocks, {
    language: "ru",
    properties: { title: "Проба", date: "2025-11-12" },
    page: { size: "A4", margins: { top: 22, right: 20, bottom: 22, left: 30 }, grid: 7 },
    styles: styleSheet({ accent: "#0B5A6B", styles: {} }),
    ...more,
  });

/** A paragraph's worth of agency prose that says nothing. */
export const prose =
  "Правительство рассчитывает, что совместный инвестиционный фонд заработает до конца года: учредители " +
  "согласовали взносы, а парламенты ратифицировали соглашение о взаимодействии таможенных администраций.";
