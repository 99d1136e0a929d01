/**
 * The PDF's pages on paper, by the browser's own printing. As pictures: a frame with the PDF would need a policy that
 * lets frames in, and a shell with a PDF viewer (docs/decisions/printing.md).
 */
import { drawPage, openPdf } from "./pdf.ts";
import styles from "./print-pages.module.css";

/** In dots and points an inch. */
const [resolution, points] = [200, 72];

/** Settles when the dialog is open, or was; without one where it was called off. */
export async function printPages(pdf: Uint8Array, signal: AbortSignal): Promise<void> {
  const file = openPdf(pdf);
  try {
    const sizes = await file.sizes;
    const { width, height } = await file.sizeOf(1);
    const pictures: Blob[] = [];
    for (const number of sizes.keys()) {
      const drawn = await drawPage(file, number + 1, ((width / points) * resolution) / devicePixelRatio, signal);
      if (drawn === undefined) return;
      pictures.push(await pictureOf(drawn));
    }
    await printPictures(pictures, { width, height }, signal);
  } finally {
    file.close();
  }
}

const pictureOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("a page gave no picture")) : resolve(blob))),
  );

type Paper = { readonly width: number; readonly height: number };

async function printPictures(pictures: readonly Blob[], paper: Paper, signal: AbortSignal): Promise<void> {
  const sheets = document.createElement("div");
  sheets.className = styles.sheets ?? "";
  const size = document.createElement("style");
  size.textContent = `@page { size: ${paper.width}pt ${paper.height}pt; margin: 0; }`;
  const images = pictures.map((picture) => Object.assign(new Image(), { src: URL.createObjectURL(picture), alt: "" }));
  sheets.replaceChildren(size, ...images);
  await Promise.all(images.map((image) => image.decode()));
  if (!signal.aborted) {
    document.body.append(sheets);
    window.print();
  }
  sheets.remove();
  for (const { src } of images) URL.revokeObjectURL(src);
}
