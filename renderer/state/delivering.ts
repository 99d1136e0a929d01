/** Files on their way out: kept by the shell or handed to the browser, and told with what could not be carried. */
import type { Bridge } from "#core/ipc/bridge.ts";
import type { Saved } from "#core/ipc/contract.ts";
import type { Warning } from "#core/model/warning.ts";
import type { Notices } from "./notices.ts";

/** `saved` is absent where the analyst closed the dialog: nothing is told then. */
export type Deliver = (delivery: { readonly saved?: Saved; readonly warnings: readonly Warning[] }) => void;

type DeliveringEnvironment = {
  readonly bridge: Bridge;
  readonly notices: Notices;
  readonly saveDownload: (saved: Extract<Saved, { as: "download" }>) => void;
};

export function createDelivering({ bridge, notices, saveDownload }: DeliveringEnvironment): Deliver {
  const reveal = async (handle: string) => {
    const answer = await bridge.revealFile({ handle });
    if (!answer.ok) notices.tell({ tone: "problem", saying: { failure: answer.failure } });
  };
  return ({ saved, warnings }) => {
    if (saved === undefined) return;
    if (saved.as === "download") saveDownload(saved);
    notices.tell({
      tone: "done",
      saying: { key: saved.as === "file" ? "export.saved" : "export.downloaded", values: { name: saved.name } },
      warnings,
      ...(saved.as === "file" ? { action: { label: "export.reveal", run: () => void reveal(saved.handle) } } : {}),
    });
  };
}
