/** What the keys do in a section's text, and what is made of signs as they are typed. */
import { baseKeymap, chainCommands, splitBlock, toggleMark } from "prosemirror-commands";
import { inputRules, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import type { Command, Plugin } from "prosemirror-state";
import { schema } from "./schema.ts";
import { liftItems, toggleList } from "./toggle-list.ts";

const { list, item } = schema.nodes;
const { strong, emphasis } = schema.marks;

export const toggleStrong: Command = toggleMark(strong);
export const toggleEmphasis: Command = toggleMark(emphasis);

/** Backspace at an item's beginning takes the item out of its list. */
const liftAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  return empty && $from.parentOffset === 0 && liftItems(state, dispatch);
};

/** So does Enter in an empty item. */
const liftEmpty: Command = (state, dispatch) =>
  state.selection.$from.parent.content.size === 0 && liftItems(state, dispatch);

const enter = chainCommands(liftEmpty, splitListItem(item));

/** Undo is the briefing's, and Tab goes on to the next field. */
export const editingKeys = (): Plugin[] => [
  inputRules({
    rules: [
      wrappingInputRule(/^\s*[-–—*•]\s$/, list, { ordered: false }),
      wrappingInputRule(/^\s*1[.)]\s$/, list, { ordered: true }),
    ],
  }),
  keymap({
    "Mod-b": toggleStrong,
    "Mod-i": toggleEmphasis,
    "Mod-Shift-7": toggleList(true),
    "Mod-Shift-8": toggleList(false),
    Enter: enter,
    "Shift-Enter": chainCommands(enter, splitBlock),
    Backspace: chainCommands(undoInputRule, liftAtStart),
  }),
  keymap(baseKeymap),
];
