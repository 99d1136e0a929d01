/** A step of undo in words, with what it changed where its name could mean several things: "Edit section: Summary". */
import type { Done } from "#core/edit/history.ts";
import type { Briefing } from "#core/model/briefing.ts";
import { localized } from "#core/model/localized.ts";
import type { EditName } from "../state/desk.ts";
import type { WordKey } from "../words/catalogue.ts";
import type { Say } from "../words/say.ts";

export function sayStep(step: Done<Briefing>, say: Say, language: string): string {
  const name = say(step.name as EditName);
  const about = whatChanged(step, say, language);
  return about === "" ? name : `${name}: ${about}`;
}

function whatChanged({ name, before, after }: Done<Briefing>, say: Say, language: string): string {
  switch (name as EditName) {
    case "edit.sectionText": {
      const [section] = changedIn(before.sections, after.sections)?.split("/") ?? [];
      const heading = after.template.sections.find(({ id }) => id === section)?.heading ?? {};
      return localized(heading, after.language);
    }
    case "edit.metadata": {
      const field = changedIn(before.metadata, after.metadata);
      return field === undefined ? "" : say(`metadata.${field}` as WordKey);
    }
    case "edit.template":
      return localized(after.template.name, language);
    default:
      return "";
  }
}

function changedIn(before: object, after: object): string | undefined {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...was.keys(), ...is.keys()].find((key) => was.get(key) !== is.get(key));
}
