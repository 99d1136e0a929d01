/** Prints the briefing as it is now, with the same demand on its marking as an export. */
import { failure } from "#core/ipc/failure.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import type { Program } from "../../state/program.ts";

export async function printBriefing({ store, bridge, notices }: Program): Promise<void> {
  const { desk, phase } = store.getState();
  if (desk === undefined || phase.is !== "ready") return;
  const briefing = desk.history.present.value;
  if (phase.settings.office.markingDemanded && !briefing.metadata.marking?.trim())
    return notices.tell({
      tone: "problem",
      saying: { failure: failure("markingMissing") },
      advice: "advice.stillHere",
    });
  const controller = new AbortController();
  notices.tell({
    tone: "done",
    about: "printing",
    saying: { key: "print.preparing" },
    action: { label: "action.cancel", run: () => controller.abort() },
  });
  try {
    const edits = withoutArticles(briefing);
    const pages = await bridge.previewDocument({ draft: desk.id, edits }, { signal: controller.signal });
    if (controller.signal.aborted) return;
    if (!pages.ok) return notices.tell({ tone: "problem", saying: { failure: pages.failure } });
    const { printPages } = await import("./print-pages.ts");
    await printPages(pages.value.pdf, controller.signal);
  } catch {
    notices.tell({ tone: "problem", saying: { key: "print.failed" } });
  } finally {
    notices.withdraw("printing");
  }
}
