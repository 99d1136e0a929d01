import { type Command, EditorState, type Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { beforeEach, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { paragraph } from "#core/compose/testing/building.ts";
import { setSectionText } from "#core/edit/briefing-edits.ts";
import { ok } from "#core/result.ts";
import { createDesk } from "../../state/desk.ts";
import { createNotices } from "../../state/notices.ts";
import { type ProgramState, startState } from "../../state/program-state.ts";
import { createInMemoryBridge } from "../../testing/in-memory-bridge.ts";
import { sampleBriefing } from "../../testing/sample-briefing.ts";
import { documentOf } from "./rich-text-nodes.ts";
import { createSectionText } from "./section-text.ts";
import { toggleList } from "./toggle-list.ts";

beforeEach(() => void vi.useFakeTimers());

/** A section's text in an editor without a page: what it shows, and how it is written in. */
async function open() {
  const { bridge } = createInMemoryBridge({ saveDraft: () => ok({ revision: 1 }) });
  const store = createStore<ProgramState>(() => startState);
  const desk = createDesk({
    bridge,
    store,
    notices: createNotices(store),
    refreshDrafts: async () => undefined,
    copyWords: () => undefined,
    afterFrame: () => () => undefined,
  });
  const program = { store, desk };
  await program.desk.show({ id: "d1", briefing: sampleBriefing, revision: 0, access: "write" });
  const text = createSectionText(program, "summary");
  let state = EditorState.create({ doc: documentOf([]) });
  const transactions: Transaction[] = [];
  const dispatch = (transaction: Transaction) => {
    transactions.push(transaction);
    state = state.apply(transaction);
    text.tell(transaction);
  };
  const view = {
    get state() {
      return state;
    },
    dispatch,
  };
  text.follow(view as EditorView);
  return {
    program,
    transactions,
    isReading: text.isReading,
    shown: () => state.doc.textContent,
    looks: () => {
      const [block] = state.doc.children;
      return `${block?.attrs["ordered"] === true ? "ordered" : block?.type.name}: ${state.doc.textContent}`;
    },
    press: (run: Command) => run(state, dispatch),
    type: (words: string) => {
      for (const letter of words) dispatch(state.tr.insertText(letter));
    },
    replaceAll: (words: string) =>
      dispatch(state.tr.insertText(words, 1, state.doc.content.size - 1).setMeta("uiEvent", "paste")),
  };
}

test("letters typed in a row are one step of undo, and a pause begins another", async () => {
  const { program, shown, type } = await open();
  type("One");
  vi.advanceTimersByTime(2_000);
  type(" two");
  program.desk.undo();
  expect(shown()).toBe("One");
  program.desk.undo();
  expect(shown()).toBe("");
  program.desk.redo();
  program.desk.redo();
  expect(shown()).toBe("One two");
});

test("only what changes the text without the briefing's saying so is more than reading", async () => {
  const { program, isReading, transactions } = await open();
  program.desk.edit("edit.sectionText", (briefing) => setSectionText(briefing, "summary", paragraph("In short.")));
  expect(transactions.map(isReading)).toEqual([true]);
  const state = EditorState.create({ doc: documentOf([]) });
  expect([state.tr, state.tr.insertText("a")].map(isReading)).toEqual([true, false]);
});

test("a paste is a step of its own, and so is what is typed after it", async () => {
  const { program, shown, type, replaceAll } = await open();
  type("One");
  replaceAll("Pasted");
  type("!");
  const seen = [shown()];
  for (let steps = 0; steps < 3; steps += 1) {
    program.desk.undo();
    seen.push(shown());
  }
  expect(seen).toEqual(["Pasted!", "Pasted", "One", ""]);
});

test("a new look and a new kind of block are steps of their own", async () => {
  const { program, looks, type, press } = await open();
  type("One");
  press(toggleList(false));
  type(" two");
  press(toggleList(true));
  const seen = [looks()];
  for (let steps = 0; steps < 4; steps += 1) {
    program.desk.undo();
    seen.push(looks());
  }
  expect(seen).toEqual(["ordered: One two", "list: One two", "list: One", "paragraph: One", "paragraph: "]);
});

test("what is typed after an undo does not join what was undone", async () => {
  const { program, shown, type } = await open();
  type("One");
  program.desk.undo();
  type("Two");
  program.desk.undo();
  expect(shown()).toBe("");
  expect(program.store.getState().desk?.history.past).toHaveLength(0);
});
