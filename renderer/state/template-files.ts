/** Template files that were opened or dropped: checked by the host, and kept among the analyst's own. */
import type { Bridge } from "#core/ipc/bridge.ts";
import type { Incoming } from "./drafts.ts";
import type { Notices } from "./notices.ts";

export type TemplateFiles = { readonly take: (incoming: readonly Incoming[]) => Promise<void> };

type IfTaken = "refuse" | "keepBoth";

export const isTemplateFile = ({ name }: Incoming): boolean => name.toLowerCase().endsWith(".precis-template");

export function createTemplateFiles(bridge: Bridge, notices: Notices): TemplateFiles {
  const takeOne = async ({ name, input }: Incoming, ifTaken: IfTaken): Promise<void> => {
    const answer = await bridge.importTemplate({ source: input, ifTaken });
    if (answer.ok) return notices.tell({ tone: "done", saying: { key: "templates.added", values: { name } } });
    const { failure } = answer;
    const isTaken = failure.code === "templateTaken";
    const keepBoth = { label: "templates.keepBoth", run: () => void takeOne({ name, input }, "keepBoth") } as const;
    notices.tell({ tone: "problem", about: "opening", saying: { failure }, ...(isTaken && { action: keepBoth }) });
  };
  return {
    take: async (incoming) => {
      for (const one of incoming) await takeOne(one, "refuse");
    },
  };
}
