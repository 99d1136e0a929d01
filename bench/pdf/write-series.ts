/** `node write-series.ts ENGINE SEED`: one engine in a process of its own; its times for each size as JSON. */
import { pdfWriter } from "../../formats/writers/pdf/pdf-writer.ts";
import { openFontLibrary } from "../../host/workers/font-files.ts";
import { time } from "../measure.ts";
import { documentOfPages } from "./documents.ts";
import { openPeer } from "./peers.ts";
import { plainBlocks } from "./plain-blocks.ts";
import { type EngineName, sizes } from "./sizes.ts";

type Prepare = (seed: number, pages: number) => () => Promise<unknown>;

const [name = "", seed = "1"] = process.argv.slice(2);
const prepare = name === "ours" ? prepareOurs() : await preparePeer(name as EngineName);
const medians: number[] = [];
if (prepare !== undefined) {
  for (const { pages, ...series } of sizes) {
    // What an engine is given is made before the clock runs.
    const timing = await time(
      (run) => prepare(Number(seed) + run, pages),
      (write) => write(),
      series,
    );
    medians.push(timing.median);
  }
}
process.stdout.write(`\n${JSON.stringify(medians)}`);

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
