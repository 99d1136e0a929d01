/** What the program tells without being asked: that something is done, or went wrong and what to do about it. */
import type { StoreApi } from "zustand/vanilla";
import type { Failure } from "#core/ipc/failure.ts";
import type { Warning } from "#core/model/warning.ts";
import type { WordKey } from "../words/catalogue.ts";
import type { Saying } from "../words/words.tsx";
import type { ProgramState } from "./program-state.ts";

export type Notice = {
  readonly id: string;
  readonly tone: "done" | "problem";
  /** What it is about, where that may pass by itself: the open briefing's go when it is left. */
  readonly about?: "briefing" | "opening" | "printing" | "saving";
  readonly saying: Saying;
  /** What is safe, or what to do. */
  readonly advice?: WordKey;
  /** What else went wrong, each in a sentence. */
  readonly failures?: readonly Failure[];
  readonly warnings?: readonly Warning[];
  readonly action?: { readonly label: WordKey; readonly run: () => void };
};

export type Notices = {
  /** What is told already is not shown twice. */
  readonly tell: (notice: Omit<Notice, "id">) => void;
  readonly dismiss: (id: string) => void;
  /** What was told about this is over. */
  readonly withdraw: (about: Notice["about"]) => void;
};

/** As many as can be taken in at a glance; older ones go. */
const mostShown = 3;

export function createNotices(store: StoreApi<ProgramState>): Notices {
  let count = 0;
  return {
    tell: (notice) => {
      count += 1;
      const told = { ...notice, id: `notice-${count}` };
      const isNews = ({ saying }: Notice) => JSON.stringify(saying) !== JSON.stringify(notice.saying);
      store.setState(({ notices }) => ({ notices: [...notices.filter(isNews), told].slice(-mostShown) }));
    },
    withdraw: (about) => {
      const { notices } = store.getState();
      const left = notices.filter((notice) => notice.about !== about);
      if (left.length < notices.length) store.setState({ notices: left });
    },
    dismiss: (id) => store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
  };
}
