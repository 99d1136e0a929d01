/** The list worked by keyboard: from card to card, in and out of their words, and what is done with them. */
import type { FocusEvent, KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { missingCase } from "#core/missing-case.ts";
import type { PointId } from "#core/model/key-point.ts";
import { cardId, wordsOfCard } from "./card-id.ts";
import { type CardCommand, commandOfKeys, type KeyPlace, type ListCommand } from "./card-keys.ts";
import { nothingPicked, pickTo, togglePick } from "./picking.ts";
import { usePointCommands } from "./point-commands.ts";
import { usePointsStore } from "./points-state.ts";
import { cardsOf, type Rows, rowKey } from "./rows.ts";

export function useListKeys(rows: Rows) {
  const commands = usePointCommands();
  const state = usePointsStore();
  /** A row that is not drawn is drawn first. */
  const focusRow = (point: PointId | undefined) => {
    if (point === undefined) return;
    flushSync(() => state.setState({ held: rowKey(point) }));
    const row = document.getElementById(cardId(point));
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  };
  const go = (command: ListCommand, point: PointId) => {
    const all = cardsOf(rows);
    const index = all.indexOf(point);
    const pick = (target: PointId | undefined) => {
      if (target === undefined) return;
      state.setState(({ picking }) => ({ picking: pickTo(picking, target, all, point) }));
      focusRow(target);
    };
    switch (command) {
      case "up":
        return focusRow(all[index - 1]);
      case "down":
        return focusRow(all[index + 1]);
      case "first":
        return focusRow(all[0]);
      case "last":
        return focusRow(all.at(-1));
      case "pick":
        return state.setState(({ picking }) => ({ picking: togglePick(picking, point) }));
      case "pickUp":
        return pick(all[index - 1]);
      case "pickDown":
        return pick(all[index + 1]);
      case "pickAll":
        return state.setState({ picking: { points: new Set(all), anchor: point } });
      case "unpick":
        return state.setState({ picking: nothingPicked });
      case "edit":
        return wordsOfCard(point)?.focus();
      case "leave":
        return focusRow(point);
      default:
        return missingCase(command);
    }
  };
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const { target } = event;
      const row = target instanceof HTMLElement ? target.closest<HTMLElement>("[role=row][data-key]") : null;
      const point = row?.dataset["key"];
      if (row === null || point === undefined || event.defaultPrevented) return;
      const command = commandOfKeys(event, placeOf(target as HTMLElement, row));
      if (command === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (isListCommand(command)) go(command, point);
      else commands.run(command, point);
    },
    onFocusCapture: ({ target }: FocusEvent) => {
      const held = target.closest<HTMLElement>("[data-row]")?.dataset["row"];
      if (held !== undefined && state.getState().held !== held) state.setState({ held });
    },
  };
}

function placeOf(target: HTMLElement, row: HTMLElement): KeyPlace {
  if (target === row) return "card";
  return target.matches("textarea[data-words]") ? "words" : "within";
}

const listCommands: ReadonlySet<CardCommand> = new Set<ListCommand>([
  "up",
  "down",
  "first",
  "last",
  "pick",
  "pickUp",
  "pickDown",
  "pickAll",
  "unpick",
  "edit",
  "leave",
]);

const isListCommand = (command: CardCommand): command is ListCommand => listCommands.has(command);
