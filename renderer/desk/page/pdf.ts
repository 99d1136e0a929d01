/** pdf.js, loaded when the first page is to be drawn; its worker comes out of the bundle. */
import type { PDFDocumentProxy, PDFWorker } from "pdfjs-dist";
import workerAddress from "pdfjs-dist/build/pdf.worker.mjs?url";

type PdfJs = typeof import("pdfjs-dist");
type Loaded = { readonly pdfjs: PdfJs; readonly worker: PDFWorker };

let loading: Promise<Loaded> | undefined;

/** One worker for all documents: starting one takes longer than opening a document in it. */
const loadPdfJs = (): Promise<Loaded> => {
  loading ??= import("pdfjs-dist").then((pdfjs) => {
    pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;
    return { pdfjs, worker: new pdfjs.PDFWorker() };
  });
  return loading;
};

/** What pages are drawn from, by their numbers from 1; one that is not there is refused. */
export type PageSource = Pick<PDFDocumentProxy, "getPage">;

/** The caller destroys it. The bytes are copied: pdf.js gives what it gets to its worker. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { pdfjs, worker } = await loadPdfJs();
  return pdfjs.getDocument({ data: bytes.slice(), enableXfa: false, worker }).promise;
}

export type DrawnCanvas = {
  readonly canvas: HTMLCanvasElement;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
};

/** Draws a page, counted from 1, that many CSS pixels wide, as sharp as the screen; undefined where it was called off. */
export async function drawPage(
  document: PageSource,
  number: number,
  width: number,
  signal: AbortSignal,
): Promise<DrawnCanvas | undefined> {
  const page = await document.getPage(number);
  if (signal.aborted) return undefined;
  const { width: natural } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (width / natural) * window.devicePixelRatio });
  const canvas = window.document.createElement("canvas");
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  signal.addEventListener("abort", () => task.cancel(), { once: true });
  try {
    await task.promise;
  } catch (reason) {
    if (signal.aborted) return undefined;
    throw reason;
  }
  return { canvas, width, height: (viewport.height / viewport.width) * width };
}
