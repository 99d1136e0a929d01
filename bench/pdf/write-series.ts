/** `node write-series.ts ENGINE SEED`: one engine in a process of its own; its times for each size as JSON. */
import { pdfWriter } from "../../formats/writers/pdf/pdf-writer.ts";
import { openFontLibrary } from "../../host/workers/font-files.ts";
import { type Prepare, printSeries } from "../write-series.ts";
import { documentOfPages } from "./documents.ts";
import { openPeer } from "./peers.ts";
import { plainBlocks } from "./plain-blocks.ts";
import { type EngineName, sizes } from "./sizes.ts";

const [name = "", seed = "1"] = process.argv.slice(2);
await printSeries(name === "ours" ? prepareOurs() : await preparePeer(name as EngineName), sizes, Number(seed));

function prepareOurs(): Prepare {
  const fonts = openFontLibrary();
  return (seed, pages) => {
    const document = documentOfPages(seed, pages);
    return () => pdfWriter.write(document, fonts);
  };
}

async function preparePeer(name: EngineName): Promise<Prepare | undefined> {
  const peer = await openPeer(name);
  return peer && ((seed, pages) => peer(plainBlocks(documentOfPages(seed, pages)), `Справка ${seed}`));
}
