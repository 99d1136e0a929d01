/**
 * The worker that draws PDF pages, with all of pdf.js in it. In the window, each font of each file would have all text
 * on the screen laid out anew, and pages would be drawn while somebody types.
 */
import { getDocument, type PDFDocumentLoadingTask, type PDFPageProxy, VerbosityLevel } from "pdfjs-dist";
// What reads the files, in this same thread: pdf.js finds it where it is loaded.
import "pdfjs-dist/build/pdf.worker.mjs";
import { missingCase } from "#core/missing-case.ts";
import type { DrawingAnswer, DrawingRequest, PageSize } from "./drawing-messages.ts";

type Drawing = Extract<DrawingRequest, { is: "draw" }>;

const files = new Map<number, PDFDocumentLoadingTask>();
/** One is drawn after the other, as they were asked for. */
let waiting: readonly Drawing[] = [];
let underWay: { readonly drawing: Drawing; readonly callOff: () => void } | undefined;

const answer = (message: DrawingAnswer, transfer: Transferable[] = []): void => postMessage(message, { transfer });

addEventListener("message", ({ data }: MessageEvent<DrawingRequest>) => {
  switch (data.is) {
    case "open":
      return void open(data);
    case "draw":
      waiting = [...waiting, data];
      if (underWay === undefined) void drawWaiting();
      return;
    case "callOff":
      return callOff(({ drawing }) => drawing === data.drawing);
    case "close":
      callOff(({ file }) => file === data.file);
      void files.get(data.file)?.destroy();
      return void files.delete(data.file);
    default:
      return missingCase(data);
  }
});

/** What pdf.js takes from a document: where fonts are kept. A canvas of its own it makes for some pictures. */
const ownerDocument = {
  fonts: (globalThis as unknown as { readonly fonts: FontFaceSet }).fonts,
  createElement: () => new OffscreenCanvas(1, 1),
} as unknown as HTMLDocument;

async function open({ file, bytes }: Extract<DrawingRequest, { is: "open" }>): Promise<void> {
  // It would warn of each file that it reads without a worker of its own.
  const verbosity = VerbosityLevel.ERRORS;
  const loading = getDocument({ data: bytes, enableXfa: false, ownerDocument, verbosity });
  files.set(file, loading);
  try {
    const { numPages } = await loading.promise;
    const numbers = Array.from({ length: numPages }, (_, index) => index + 1);
    answer({ is: "opened", file, sizes: await Promise.all(numbers.map((number) => sizeOf(loading, number))) });
  } catch {
    answer({ is: "notOpened", file });
  }
}

const pageOf = async ({ promise }: PDFDocumentLoadingTask, number: number): Promise<PDFPageProxy> =>
  (await promise).getPage(number);

async function sizeOf(loading: PDFDocumentLoadingTask, number: number): Promise<PageSize> {
  const { width, height } = (await pageOf(loading, number)).getViewport({ scale: 1 });
  return { width, height };
}

async function drawWaiting(): Promise<void> {
  for (let [next] = waiting; next !== undefined; [next] = waiting) {
    waiting = waiting.slice(1);
    const controller = new AbortController();
    const calledOff = Promise.withResolvers<undefined>();
    underWay = {
      drawing: next,
      callOff: () => {
        controller.abort();
        calledOff.resolve(undefined);
      },
    };
    // What a file that is closed meanwhile was asked for might never be answered.
    const picture = await Promise.race([draw(next, controller.signal), calledOff.promise]).catch(() => undefined);
    settle(next, picture);
  }
  underWay = undefined;
}

async function draw({ file, page: number, width }: Drawing, signal: AbortSignal): Promise<ImageBitmap | undefined> {
  const loading = files.get(file);
  if (loading === undefined) return undefined;
  const page = await pageOf(loading, number);
  if (signal.aborted) return undefined;
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const task = page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport });
  signal.addEventListener("abort", () => task.cancel());
  await task.promise;
  return canvas.transferToImageBitmap();
}

function callOff(isMeant: (drawing: Drawing) => boolean): void {
  const meant = waiting.filter(isMeant);
  waiting = waiting.filter((drawing) => !isMeant(drawing));
  for (const drawing of meant) settle(drawing, undefined);
  if (underWay !== undefined && isMeant(underWay.drawing)) underWay.callOff();
}

function settle({ drawing }: Drawing, picture: ImageBitmap | undefined): void {
  if (picture === undefined) answer({ is: "notDrawn", drawing });
  else answer({ is: "drawn", drawing, picture }, [picture]);
}
