/** The pages of the help: data, a file a language. Keys in them stand as `{undo}`, by the command that they are of. */
import { commandIds } from "#core/ipc/commands.ts";
import { keyLabels } from "../key-label.ts";

export type HelpPage = {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
};

const files = import.meta.glob<readonly HelpPage[]>("../../../assets/help/help.*.json", { import: "default" });

export async function loadHelp(language: string): Promise<readonly HelpPage[]> {
  const load = files[`../../../assets/help/help.${language}.json`];
  return load === undefined ? [] : load();
}

/** A paragraph with its commands' keys in place. */
export const withKeys = (paragraph: string): string =>
  commandIds.reduce((text, id) => text.replaceAll(`{${id}}`, keyLabels(id)[0] ?? "—"), paragraph);
