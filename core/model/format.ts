/** The formats that a document leaves in. */
export const exportFormats = ["docx", "pdf", "html", "md"] as const;
export type ExportFormat = (typeof exportFormats)[number];
