/** `node write-series.ts ENGINE SEED`: one engine in a process of its own; its times for each size as JSON. */
import { docxWriter } from "../../formats/writers/docx/docx-writer.ts";
import { openFontLibrary } from "../../host/workers/font-files.ts";
import { documentOfPages } from "../pdf/documents.ts";
import { type Prepare, printSeries } from "../write-series.ts";
import { formData } from "./form-data.ts";
import { type EngineName, openPeer } from "./peers.ts";
import { sizes } from "./sizes.ts";
import { formOf } from "./template-form.ts";

const [name = "", seed = "1"] = process.argv.slice(2);
await printSeries(name === "ours" ? prepareOurs() : await preparePeer(name as EngineName), sizes, Number(seed));

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
