/** What pdfkit writes, gathered in few pieces: it makes an array of bytes of every operator and sends each down a stream. */
import type { PdfDocument, PdfPage } from "./pdfkit-inside.ts";

/** Takes the place of the document's own output; the bytes are there when it has ended. */
export function gatherOutput(document: PdfDocument): Promise<Uint8Array<ArrayBuffer>> {
  const header: Uint8Array[] = [];
  const pieces: (string | Uint8Array)[] = [];
  document._write = (piece) => {
    const whole = typeof piece === "string" ? `${piece}\n` : piece;
    document._offset += whole.length;
    pieces.push(whole);
  };
  gatherContent(document);
  return new Promise((resolve, reject) => {
    // What was written before this comes down the stream, which ends only where it is read.
    document.on("data", (bytes) => header.push(bytes as Uint8Array));
    document.on("end", () => resolve(joined([...header, ...pieces], document._offset)));
    document.on("error", reject);
  });
}

/** A page's operators are written in one go when the page ends. */
function gatherContent(document: PdfDocument): void {
  const gathered = new WeakMap<PdfPage, string[]>();
  const begin = ({ content }: PdfPage): string[] => {
    const operators: string[] = [];
    const end = content.end.bind(content);
    content.end = () => {
      content.write(operators.join("\n"));
      end();
    };
    return operators;
  };
  document.addContent = (operator) => {
    const operators = gathered.get(document.page) ?? begin(document.page);
    gathered.set(document.page, operators);
    operators.push(operator);
  };
}

/** Strings hold a byte a character. */
function joined(pieces: readonly (string | Uint8Array)[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    if (typeof piece === "string") for (let at = 0; at < piece.length; at++) bytes[offset + at] = piece.charCodeAt(at);
    else bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
