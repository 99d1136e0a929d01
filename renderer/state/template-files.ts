/** Template files and Word forms that were brought: checked by the host, and kept among the analyst's own. */
import type { Bridge } from "#core/ipc/bridge.ts";
import type { Incoming } from "./drafts.ts";
import type { Notices } from "./notices.ts";

export type TemplateFiles = {
  /** What is no template file is taken for a form. */
  readonly take: (incoming: readonly Incoming[]) => Promise<void>;
};

type IfTaken = "refuse" | "keepBoth";

export const isTemplateFile = ({ name }: Incoming): boolean => name.toLowerCase().endsWith(".precis-template");

export function createTemplateFiles(bridge: Bridge, notices: Notices): TemplateFiles {
  const takeOne = async (brought: Incoming, ifTaken: IfTaken): Promise<void> => {
    const { name, input: source } = brought;
    const isTemplate = isTemplateFile(brought);
    const answer = await (isTemplate ? bridge.importTemplate : bridge.addForm)({ source, ifTaken });
    const added = isTemplate ? "templates.added" : "forms.added";
    if (answer.ok) return notices.tell({ tone: "done", saying: { key: added, values: { name } } });
    const { failure } = answer;
    const isTaken = failure.code === "templateTaken" || failure.code === "nameTaken";
    const keepBoth = { label: "templates.keepBoth", run: () => void takeOne(brought, "keepBoth") } as const;
    notices.tell({ tone: "problem", about: "opening", saying: { failure }, ...(isTaken && { action: keepBoth }) });
  };
  return {
    take: async (incoming) => {
      for (const one of incoming) await takeOne(one, "refuse");
    },
  };
}
