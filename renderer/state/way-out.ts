/** What an analyst can do about edits that could not be saved. */
import type { Failure } from "#core/ipc/failure.ts";
import type { Notice } from "./notices.ts";

/** Puts the briefing's words on the clipboard. */
export type CopyWords = () => void;

/** The way that is given; but where the program has ended, neither trying again nor leaving saves anything. */
export const wayOut = (
  { code }: Failure,
  copyWords: CopyWords,
  action?: Notice["action"],
): Pick<Notice, "advice" | "action"> =>
  code === "connectionLost"
    ? { advice: "advice.copyFirst", action: { label: "action.copyWords", run: copyWords } }
    : { advice: "advice.stillHere", ...(action !== undefined && { action }) };
