/** The file of some PDF bytes; it goes where it cannot be opened, and where a page of it cannot be drawn, that is said. */
import { useLayoutEffect, useState } from "react";
import { missingPart } from "../../controls/safe-part.tsx";
import type { DrawnPage } from "../../state/program-state.ts";
import { useProgram } from "../../state/use-program.ts";
import { type OpenPdf, openPdf, type PageSource } from "./pdf.ts";

export type OpenPages = { readonly pages: DrawnPage; readonly document: PageSource };

export function usePdf(pages: DrawnPage | undefined): OpenPages | undefined {
  const { notices, desk } = useProgram();
  const [open, setOpen] = useState<OpenPages>();
  // Before the screen's next frame, so that the first drawing is asked for together with the file.
  useLayoutEffect(() => {
    if (pages === undefined) return;
    const file = openPdf(pages.pdf);
    let wanted = true;
    const fail = () => {
      if (wanted) desk.failDrawing(pages);
    };
    setOpen({ pages, document: numberedAsAll(tellingOf(file, fail), pages) });
    file.sizes.catch(() => {
      if (!wanted) return;
      setOpen(undefined);
      notices.tell(missingPart);
    });
    return () => {
      wanted = false;
      file.close();
    };
  }, [pages, notices, desk]);
  return open;
}

/** Tells of pages that were not drawn though the file is open. */
const tellingOf = (file: OpenPdf, fail: () => void): PageSource => ({
  sizeOf: file.sizeOf,
  draw: (page, width, signal) =>
    file.draw(page, width, signal).catch((reason) => {
      if (!signal.aborted) file.sizes.then(fail, () => undefined);
      throw reason;
    }),
});

/** The pages by their numbers among all, also where the file holds some of them alone. */
function numberedAsAll(file: PageSource, { only }: DrawnPage): PageSource {
  if (only === undefined) return file;
  const { from, to } = only;
  const within = <Answer>(number: number, ask: (inFile: number) => Promise<Answer>): Promise<Answer> =>
    number >= from && number <= to ? ask(number - from + 1) : Promise.reject(new RangeError("not there"));
  return {
    sizeOf: (number) => within(number, file.sizeOf),
    draw: (number, width, signal) => within(number, (inFile) => file.draw(inFile, width, signal)),
  };
}
