/** The list worked by keyboard: from card to card, in and out of their words, and what is done with them. */
import type { FocusEvent, KeyboardEvent } from "react";
import { missingCase } from "#core/missing-case.ts";
import type { PointId } from "#core/model/key-point.ts";
import { cardAround, pointAround, wordsOfCard } from "./card-id.ts";
import { type CardCommand, commandOfKeys, type KeyPlace, type ListCommand } from "./card-keys.ts";
import { focusRow } from "./focus-row.ts";
import { nothingPicked, pickTo, togglePick } from "./picking.ts";
import { usePointCommands } from "./point-commands.ts";
import { usePointsStore } from "./points-state.ts";
import { cardsOf, type Rows } from "./rows.ts";

export function useListKeys(rows: Rows) {
  const commands = usePointCommands();
  const state = usePointsStore();
  const focus = (point: PointId | undefined) => focusRow(state, point);
  const go = (command: ListCommand, point: PointId) => {
    const all = cardsOf(rows);
    const index = all.indexOf(point);
    const pick = (target: PointId | undefined) => {
      if (target === undefined) return;
      state.setState(({ picking }) => ({ picking: pickTo(picking, target, all, point) }));
      focus(target);
    };
    switch (command) {
      case "up":
        return focus(all[index - 1]);
      case "down":
        return focus(all[index + 1]);
      case "first":
        return focus(all[0]);
      case "last":
        return focus(all.at(-1));
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
        return focus(point);
      default:
        return missingCase(command);
    }
  };
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const { target } = event;
      const row = cardAround(target);
      const point = pointAround(target);
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
