/** The document of some PDF bytes; the one before stays until the next is open. */
import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useState } from "react";
import type { DrawnPage } from "../../state/program-state.ts";
import { openPdf } from "./pdf.ts";

export type OpenPages = { readonly pages: DrawnPage; readonly document: PDFDocumentProxy };

export function usePdf(pages: DrawnPage | undefined): OpenPages | undefined {
  const [open, setOpen] = useState<OpenPages>();
  useEffect(() => {
    if (pages === undefined) return;
    let wanted = true;
    void openPdf(pages.pdf).then((document) => {
      if (wanted) setOpen({ pages, document });
      else void document.loadingTask.destroy();
    });
    return () => {
      wanted = false;
    };
  }, [pages]);
  useEffect(() => () => void open?.document.loadingTask.destroy(), [open]);
  return open;
}
