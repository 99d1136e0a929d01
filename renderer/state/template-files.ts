/** Template files and Word forms that were brought: checked by the host, and kept among the analyst's own. */
import type { Bridge } from "#core/ipc/bridge.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { Incoming } from "./drafts.ts";
import type { Forms } from "./forms.ts";
import type { Notice, Notices } from "./notices.ts";

export type TemplateFiles = {
  /** What is no template file is taken for a form. */
  readonly take: (incoming: readonly Incoming[]) => Promise<void>;
};

type IfTaken = "refuse" | "keepBoth";

export const isTemplateFile = ({ name }: Incoming): boolean => name.toLowerCase().endsWith(".precis-template");

type TemplateFilesEnvironment = { readonly bridge: Bridge; readonly notices: Notices; readonly forms: Forms };

export function createTemplateFiles({ bridge, notices, forms }: TemplateFilesEnvironment): TemplateFiles {
  const takeOne = async (brought: Incoming, ifTaken: IfTaken): Promise<void> => {
    const { name, input: source } = brought;
    const isTemplate = isTemplateFile(brought);
    const answer = await (isTemplate ? bridge.importTemplate : bridge.addForm)({ source, ifTaken });
    const added = isTemplate ? "templates.added" : "forms.added";
    if (answer.ok) return notices.tell({ tone: "done", saying: { key: added, values: { name } } });
    const { failure } = answer;
    const action = wayOut(brought, failure);
    notices.tell({ tone: "problem", about: "opening", saying: { failure }, ...(action !== undefined && { action }) });
  };
  const wayOut = ({ name, input }: Incoming, { code }: Failure): Notice["action"] => {
    switch (code) {
      case "templateTaken":
      case "nameTaken":
        return { label: "templates.keepBoth", run: () => void takeOne({ name, input }, "keepBoth") };
      case "formBroken":
      case "formRefused":
        return { label: "forms.check", run: () => forms.lookInto({ name, form: input }) };
      default:
        return undefined;
    }
  };
  return {
    take: async (incoming) => {
      for (const one of incoming) await takeOne(one, "refuse");
    },
  };
}
