/** What the toolbar shows of where the caret is. */
import type { MarkType } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { schema } from "./schema.ts";
import { listsOf } from "./toggle-list.ts";

export type Tools = {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly bullets: boolean;
  readonly numbers: boolean;
  readonly link: boolean;
};

const none: Tools = { strong: false, emphasis: false, bullets: false, numbers: false, link: false };

export function toolsOf(state: EditorState | undefined): Tools {
  if (state === undefined) return none;
  const { strong, emphasis, link } = schema.marks;
  const lists = listsOf(state);
  return {
    strong: isActive(state, strong),
    emphasis: isActive(state, emphasis),
    bullets: lists.every((kind) => kind === false),
    numbers: lists.every((kind) => kind === true),
    link: isActive(state, link),
  };
}

function isActive({ doc, selection, storedMarks }: EditorState, mark: MarkType): boolean {
  const { from, to, $from, empty } = selection;
  if (empty) return mark.isInSet(storedMarks ?? $from.marks()) !== undefined;
  return doc.rangeHasMark(from, to, mark);
}

export const sameTools = (one: Tools, other: Tools): boolean =>
  (Object.keys(one) as (keyof Tools)[]).every((name) => one[name] === other[name]);
