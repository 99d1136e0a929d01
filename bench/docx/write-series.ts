/** `node write-series.ts ENGINE SEED`: one engine in a process of its own; its times for each size as JSON. */
import { docxWriter } from "../../formats/writers/docx/docx-writer.ts";
import { openFontLibrary } from "../../host/workers/font-files.ts";
import { time } from "../measure.ts";
import { documentOfPages } from "../pdf/documents.ts";
import { formData } from "./form-data.ts";
import { type EngineName, openPeer } from "./peers.ts";
import { sizes } from "./sizes.ts";
import { formOf } from "./template-form.ts";

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
    return () => docxWriter.write(document, fonts);
  };
}

async function preparePeer(name: EngineName): Promise<Prepare | undefined> {
  const peer = await openPeer(name);
  if (peer === undefined) return undefined;
  const form = await formOf(peer.tags, documentOfPages(1, 1));
  return (seed, pages) => {
    const data = formData(documentOfPages(seed, pages));
    return () => peer.fill(form, data);
  };
}
