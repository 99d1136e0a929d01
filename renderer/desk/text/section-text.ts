/** What binds the editor to its section of the briefing: each says what it knows first, and neither says it twice. */
import type { Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { setSectionText } from "#core/edit/briefing-edits.ts";
import type { RichText } from "#core/model/rich-text.ts";
import type { Program } from "../../state/program.ts";
import { replaceDocument } from "./replace-document.ts";
import { documentOf, richTextOf } from "./rich-text-nodes.ts";

/** Set on a transaction that brings what the briefing says. */
const fromBriefing = "fromBriefing";

/** Milliseconds without a key after which what is typed is a step of its own. */
const rest = 1_500;

export type SectionText = {
  /** Tells the briefing what the transaction made of the text. */
  readonly tell: (transaction: Transaction) => void;
  /** Shows what the briefing says whenever that is news; ends with what it returns. */
  readonly follow: (view: EditorView) => () => void;
};

export function createSectionText({ store, desk }: Program, id: string): SectionText {
  const present = (): RichText | undefined => store.getState().desk?.history.present.value.sections[id];
  const runs = createRuns();
  let known = present();
  return {
    tell: (transaction) => {
      if (!transaction.docChanged || transaction.getMeta(fromBriefing) === true) return;
      const text = richTextOf(transaction.doc);
      desk.edit(
        "edit.sectionText",
        (briefing) => setSectionText(briefing, id, text),
        `section.${id}.${runs.of(transaction)}`,
      );
      known = present();
    },
    follow: (view) =>
      store.subscribe(() => {
        const text = present();
        if (text === known || store.getState().desk === undefined) return;
        known = text;
        runs.end();
        const news = replaceDocument(view.state, documentOf(text ?? []));
        if (news !== undefined) view.dispatch(news.setMeta(fromBriefing, true));
      }),
  };
}

/** Letters typed one after the other are one step of undo; a pause, a paste, a new look or a new paragraph ends it. */
function createRuns() {
  let run = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    of: (transaction: Transaction): number => {
      const typed = isTyped(transaction);
      if (!typed || transaction.time - last > rest) run += 1;
      last = typed ? transaction.time : Number.NEGATIVE_INFINITY;
      return run;
    },
    end: () => {
      last = Number.NEGATIVE_INFINITY;
    },
  };
}

const isTyped = (made: Transaction): boolean =>
  made.getMeta("uiEvent") === undefined &&
  made.before.childCount === made.doc.childCount &&
  made.steps.every((step) => "slice" in step);
