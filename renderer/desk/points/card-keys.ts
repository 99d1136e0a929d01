/** What the keys do on a card: letters where the card itself has the keyboard, held keys in its words as well. */
import type { PointKind } from "#core/model/key-point.ts";

/** What is done with a point, or with all that are picked where it is one of them. */
export type PointCommand =
  | "accept"
  | "dismiss"
  | "remove"
  | "moveUp"
  | "moveDown"
  | "split"
  | "merge"
  | "restore"
  | "paraphrase"
  | `kind.${PointKind}`;

/** Where the keyboard goes, and what it picks. */
export type ListCommand =
  | "up"
  | "down"
  | "first"
  | "last"
  | "pick"
  | "pickUp"
  | "pickDown"
  | "pickAll"
  | "unpick"
  | "edit"
  | "leave";

export type CardCommand = PointCommand | ListCommand;

/** The card as a whole, its words, or a control or field in it. */
export type KeyPlace = "card" | "words" | "within";

type Keys = Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** By their place on the keyboard where they are letters, so that they work in any layout. */
export function commandOfKeys(keys: Keys, place: KeyPlace): CardCommand | undefined {
  const { key, code, altKey, shiftKey } = keys;
  const held = keys.ctrlKey || keys.metaKey;
  if (altKey) return held || shiftKey ? undefined : (withAlt[key] ?? withAlt[code]);
  if (held && key === "Enter" && place !== "within")
    return shiftKey ? "merge" : place === "words" ? "split" : undefined;
  if (place !== "card") return key === "Escape" && !held ? "leave" : undefined;
  if (held) return code === "KeyA" && !shiftKey ? "pickAll" : undefined;
  if (shiftKey) return withShift[key];
  return alone[key] ?? alone[code];
}

const withAlt: Readonly<Record<string, CardCommand>> = {
  ArrowUp: "moveUp",
  ArrowDown: "moveDown",
  KeyR: "restore",
  KeyP: "paraphrase",
};

const withShift: Readonly<Record<string, CardCommand>> = { ArrowUp: "pickUp", ArrowDown: "pickDown", " ": "pick" };

const alone: Readonly<Record<string, CardCommand>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  " ": "pick",
  Escape: "unpick",
  Enter: "edit",
  F2: "edit",
  Delete: "remove",
  KeyA: "accept",
  KeyD: "dismiss",
  KeyM: "merge",
  KeyR: "restore",
  KeyP: "paraphrase",
  KeyG: "kind.goal",
  KeyQ: "kind.quote",
  KeyN: "kind.nextStep",
  KeyF: "kind.fact",
};
