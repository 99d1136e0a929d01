/** The document of some PDF bytes; the one before stays until the next is open, and goes where that cannot be opened. */
import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useState } from "react";
import { missingPart } from "../../controls/safe-part.tsx";
import type { DrawnPage } from "../../state/program-state.ts";
import { useProgram } from "../../state/use-program.ts";
import { openPdf, type PageSource } from "./pdf.ts";

export type OpenPages = { readonly pages: DrawnPage; readonly document: PageSource };

export function usePdf(pages: DrawnPage | undefined): OpenPages | undefined {
  const { notices } = useProgram();
  const [open, setOpen] = useState<OpenPages & { readonly file: PDFDocumentProxy }>();
  useEffect(() => {
    if (pages === undefined) return;
    let wanted = true;
    openPdf(pages.pdf).then(
      (file) => {
        if (wanted) setOpen({ pages, file, document: numberedAsAll(file, pages) });
        else void file.loadingTask.destroy();
      },
      () => {
        if (!wanted) return;
        setOpen(undefined);
        notices.tell(missingPart);
      },
    );
    return () => {
      wanted = false;
    };
  }, [pages, notices]);
  useEffect(() => () => void open?.file.loadingTask.destroy(), [open]);
  return open;
}

/** The pages by their numbers among all, also where the file holds some of them alone. */
function numberedAsAll(file: PDFDocumentProxy, { only }: DrawnPage): PageSource {
  if (only === undefined) return file;
  const { from, to } = only;
  return {
    getPage: (number) =>
      number >= from && number <= to ? file.getPage(number - from + 1) : Promise.reject(new RangeError("not there")),
  };
}
