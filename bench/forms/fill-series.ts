/** `node fill-series.ts ENGINE SEED`: one engine in a process of its own; its times for each size as JSON. */
import { documentOfPages } from "../pdf/documents.ts";
import { type Prepare, printSeries } from "../write-series.ts";
import { noteFields, noteForm } from "./filled-form.ts";
import { fillers } from "./fillers.ts";
import { sizes } from "./sizes.ts";

const [name = "", seed = "1"] = process.argv.slice(2);
await printSeries(await prepared(), sizes, Number(seed));

async function prepared(): Promise<Prepare | undefined> {
  const fill = await fillers[name]?.();
  if (fill === undefined) return undefined;
  const form = await noteForm(documentOfPages(1, 1));
  return (run, pages) => {
    const fields = noteFields(run, pages);
    return () => fill(form, fields);
  };
}
