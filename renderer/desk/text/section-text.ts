/** What binds the editor to its section of the briefing: each says what it knows first, and neither says it twice. */
import { Slice } from "prosemirror-model";
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
  /** Whether it may be made of a text that is only to be read: it changes nothing, or brings what the briefing says. */
  readonly isReading: (transaction: Transaction) => boolean;
  /** Tells the briefing what the transaction made of the text. */
  readonly tell: (transaction: Transaction) => void;
  /** Shows what the briefing says whenever that is news; ends with what it returns. */
  readonly follow: (view: EditorView) => () => void;
};

export function createSectionText({ store, desk }: Pick<Program, "store" | "desk">, id: string): SectionText {
  const present = (): RichText | undefined => store.getState().desk?.history.present.value.sections[id];
  const runs = createRuns();
  let known = present();
  /** What the briefing says meanwhile is this text itself. */
  let isTelling = false;
  const isReading: SectionText["isReading"] = (transaction) =>
    !transaction.docChanged || transaction.getMeta(fromBriefing) === true;
  return {
    isReading,
    tell: (transaction) => {
      if (isReading(transaction)) return;
      const text = richTextOf(transaction.doc);
      const run = `section.${id}.${runs.of(transaction)}`;
      isTelling = true;
      desk.edit("edit.sectionText", (briefing) => setSectionText(briefing, id, text), run);
      isTelling = false;
      known = present();
    },
    follow: (view) =>
      store.subscribe(() => {
        const text = present();
        if (isTelling || text === known || store.getState().desk === undefined) return;
        known = text;
        runs.end();
        const news = replaceDocument(view.state, documentOf(text ?? []));
        if (news !== undefined) view.dispatch(news.setMeta(fromBriefing, true));
      }),
  };
}

let runCount = 0;

/** Never used before, by whichever editor. */
function newRun(): number {
  runCount += 1;
  return runCount;
}

/** Letters typed one after the other are one step of undo; a pause, a paste, a new look or a new paragraph ends it. */
function createRuns() {
  let run = newRun();
  let last = Number.NEGATIVE_INFINITY;
  return {
    of: (transaction: Transaction): number => {
      const typed = isTyped(transaction);
      if (!typed || transaction.time - last > rest) run = newRun();
      last = typed ? transaction.time : Number.NEGATIVE_INFINITY;
      return run;
    },
    end: () => {
      last = Number.NEGATIVE_INFINITY;
    },
  };
}

const isTyped = (made: Transaction): boolean =>
  made.getMeta("uiEvent") === undefined && made.before.childCount === made.doc.childCount && made.steps.every(isWords);

/** Letters put in, taken away or replaced; what changes the make of the text is none of them. */
const isWords = (step: Transaction["steps"][number]): boolean =>
  "slice" in step &&
  step.slice instanceof Slice &&
  !("gapFrom" in step) &&
  step.slice.content.content.every(({ isInline }) => isInline);
