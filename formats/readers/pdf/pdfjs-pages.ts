/** The pieces of text on a PDF's pages, by pdf.js, in this very process: the worker process is its sandbox. */
import type { FailureCode } from "#core/ipc/failure.ts";
import { type InProcessPort, openInProcessPort } from "./in-process-port.ts";
import type { TextPiece } from "./lines.ts";

/** In the order in which they are drawn. */
export type PagePieces = readonly TextPiece[];

type TextItem = { readonly str: string; readonly width: number; readonly transform: readonly number[] };

/** Or the code of the failure. */
export async function openPages(bytes: Uint8Array): Promise<readonly PagePieces[] | FailureCode> {
  const { getDocument, PDFWorker, WorkerMessageHandler } = await loadPdfJs();
  const port = openInProcessPort();
  WorkerMessageHandler.initializeFromPort(port);
  const worker = new PDFWorker({ port: port as never, verbosity: 0 });
  const task = getDocument({
    worker,
    // pdf.js takes the bytes for itself.
    data: bytes.slice(),
    disableFontFace: true,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: PagePieces[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      pages.push((items as readonly TextItem[]).map(pieceOf));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    return codeOf(error);
  } finally {
    await task.destroy();
    worker.destroy();
  }
}

function pieceOf({ str, width, transform }: TextItem): TextPiece {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return { text: str, width, size: Math.round(Math.hypot(c, d) * 4) / 4, x, y };
}

/** By the names of pdf.js's own errors; what it stumbles over besides is damage as well. */
const codeOf = (error: unknown): FailureCode =>
  error instanceof Error && error.name === "PasswordException" ? "sourceProtected" : "sourceDamaged";

type PdfJs = typeof import("pdfjs-dist") & {
  readonly WorkerMessageHandler: { readonly initializeFromPort: (port: InProcessPort) => void };
};
let loading: Promise<PdfJs> | undefined;

/** Both its halves: the one with the interface, and the one that is made to be a worker thread. */
function loadPdfJs(): Promise<PdfJs> {
  loading ??= (async () => ({
    ...(await import("pdfjs-dist/legacy/build/pdf.mjs" as string)),
    ...(await import("pdfjs-dist/legacy/build/pdf.worker.mjs" as string)),
  }))();
  return loading;
}
