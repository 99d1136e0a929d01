/** What another template costs an open briefing, from the call to the pages' bytes; drawing the first is the window's. */
import { setTemplate } from "../core/edit/briefing-edits.ts";
import { contract } from "../core/ipc/contract.ts";
import { withoutArticles } from "../core/model/briefing.ts";
import type { Template } from "../core/model/template.ts";
import { createHost } from "../host/create-host.ts";
import { programFolder } from "../host/files/program-folder.ts";
import { systemEnvironment } from "../host/system-environment.ts";
import { loadTemplates } from "../host/templates/load-templates.ts";
import { forkWorkers } from "../host/workers/fork-worker.ts";
import { articleText } from "./article-text.ts";
import { referenceLength } from "./jobs.ts";
import { time } from "./measure.ts";
import type { Row } from "./row.ts";

const longest = 150;

export async function measureTemplateSwitch(seed: number, scratch: string): Promise<readonly Row[]> {
  const templates = await loadTemplates(programFolder);
  const host = await createHost({
    dataFolder: scratch,
    programFolder,
    shell: {
      kind: "browser",
      locale: "ru",
      reveal: () => undefined,
      noteRecent: () => undefined,
      spawnWorker: forkWorkers(programFolder),
    },
    environment: systemEnvironment,
  });
  const context = { client: "bench", signal: new AbortController().signal };
  const bytes = new Uint8Array(new TextEncoder().encode(articleText(seed, referenceLength)));
  const sources = [{ from: "bytes" as const, name: "article.txt", bytes }];
  const made = await host.call("createDraft", { sources, templateId: "information-note", language: "ru" }, context);
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const { id, briefing } = contract.createDraft.response.parse(made.value).draft;
  const preview = async (template: Template) => {
    const edits = withoutArticles(setTemplate(briefing, template));
    const pages = await host.call("previewDocument", { draft: id, edits }, context);
    if (!pages.ok) throw new Error(JSON.stringify(pages.failure));
  };
  const inTurn = (run: number) => templates[run % templates.length] as Template;
  const times = await time(inTurn, preview, { runs: 48, warmUp: templates.length });
  await host.close();
  return [{ name: "another template, to its pages", unit: "ms", target: longest, ...times }];
}
