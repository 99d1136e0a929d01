/** PDF pages and their drawings: the window's side of the worker that draws them (drawing-worker.ts). */
import type { DrawingAnswer, DrawingRequest, PageSize } from "./drawing-messages.ts";

/** What pages are drawn from, by their numbers from 1; one that is not there is refused. */
export type PageSource = {
  readonly sizeOf: (page: number) => Promise<PageSize>;
  /** `width`: in the picture's own pixels. Undefined where it was called off. */
  readonly draw: (page: number, width: number, signal: AbortSignal) => Promise<ImageBitmap | undefined>;
};

/** Pages may be asked for at once. Bytes that are no PDF are refused by whatever is asked of them. */
export type OpenPdf = PageSource & {
  readonly sizes: Promise<readonly PageSize[]>;
  readonly close: () => void;
};

export type DrawingPort = Pick<Worker, "postMessage"> & {
  readonly addEventListener: (
    type: "message" | "error",
    listener: (event: MessageEvent<DrawingAnswer>) => void,
  ) => void;
};

let opener: ((bytes: Uint8Array) => OpenPdf) | undefined;

/** One worker for all files: starting one takes longer than opening a file in it. One that broke down has a successor. */
export function startDrawing(): (bytes: Uint8Array) => OpenPdf {
  opener ??= openerOf(new Worker(new URL("./drawing-worker.ts", import.meta.url), { type: "module" }));
  return opener;
}

const openerOf = (worker: Worker) =>
  openerBy(worker, () => {
    worker.terminate();
    opener = undefined;
  });

/** The caller closes it. The bytes are copied: the worker takes what it gets. */
export const openPdf = (bytes: Uint8Array): OpenPdf => lasting(() => startDrawing()(bytes.slice()));

class BrokenWorker extends Error {}

/** A file that is opened once more, and asked again, where its worker breaks down: in that one's successor. */
export function lasting(open: () => OpenPdf): OpenPdf {
  const first = open();
  let second: OpenPdf | undefined;
  let isClosed = false;
  const ask = async <Answer>(question: (file: OpenPdf) => Promise<Answer>): Promise<Answer> => {
    if (second !== undefined) return question(second);
    return question(first).catch((reason) => {
      if (isClosed || !(reason instanceof BrokenWorker)) throw reason;
      second ??= open();
      return question(second);
    });
  };
  const sizes = ask((file) => file.sizes);
  // Who asks for a page hears of it.
  sizes.catch(() => undefined);
  return {
    sizes,
    sizeOf: (page) => ask((file) => file.sizeOf(page)),
    draw: (page, width, signal) => ask((file) => file.draw(page, width, signal)),
    close: () => {
      isClosed = true;
      (second ?? first).close();
    },
  };
}

export function openerBy(port: DrawingPort, onBroken: () => void): (bytes: Uint8Array) => OpenPdf {
  const openings = new Map<number, PromiseWithResolvers<readonly PageSize[]>>();
  const drawings = new Map<number, PromiseWithResolvers<ImageBitmap | undefined>>();
  let last = 0;
  let isBroken = false;
  const send = (request: DrawingRequest, transfer: Transferable[] = []) => port.postMessage(request, transfer);

  port.addEventListener("message", ({ data }) => {
    if (data.is === "opened") openings.get(data.file)?.resolve(data.sizes);
    else if (data.is === "notOpened") openings.get(data.file)?.reject(new Error("no PDF"));
    else if (data.is === "drawn") {
      if (drawings.has(data.drawing)) drawings.get(data.drawing)?.resolve(data.picture);
      else data.picture.close();
    } else if (data.is === "notDrawn") drawings.get(data.drawing)?.reject(new Error("not drawn"));
  });
  port.addEventListener("error", () => {
    isBroken = true;
    for (const one of [...openings.values(), ...drawings.values()]) one.reject(new BrokenWorker());
    onBroken();
  });

  return (bytes) => {
    last += 1;
    const file = last;
    const opening = Promise.withResolvers<readonly PageSize[]>();
    openings.set(file, opening);
    // Who asks for a page hears of it.
    opening.promise.catch(() => undefined);
    send({ is: "open", file, bytes }, [bytes.buffer]);
    return {
      sizes: opening.promise,
      sizeOf: async (page) => {
        const size = (await opening.promise)[page - 1];
        if (size === undefined) throw new RangeError("not there");
        return size;
      },
      draw: async (page, width, signal) => {
        if (signal.aborted) return undefined;
        if (isBroken) throw new BrokenWorker();
        last += 1;
        const drawing = last;
        const drawn = Promise.withResolvers<ImageBitmap | undefined>();
        drawings.set(drawing, drawn);
        const callOff = () => {
          drawn.resolve(undefined);
          send({ is: "callOff", drawing });
        };
        signal.addEventListener("abort", callOff, { once: true });
        send({ is: "draw", file, drawing, page, width });
        try {
          return await drawn.promise;
        } finally {
          signal.removeEventListener("abort", callOff);
          drawings.delete(drawing);
        }
      },
      close: () => {
        openings.delete(file);
        send({ is: "close", file });
      },
    };
  };
}

/** A page, counted from 1, that many CSS pixels wide, as sharp as the screen; undefined where it was called off. */
export async function drawPage(
  document: PageSource,
  number: number,
  width: number,
  signal: AbortSignal,
): Promise<HTMLCanvasElement | undefined> {
  const picture = await document.draw(number, width * window.devicePixelRatio, signal);
  if (picture === undefined) return undefined;
  const canvas = window.document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
  return canvas;
}
