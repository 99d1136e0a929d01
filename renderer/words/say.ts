/** Messages by their key, with numbers as the language writes them even where the engine cannot. */
import type { IntlShape } from "react-intl";
import type { WordKey } from "./catalogue.ts";
import { numberTag } from "./formats.ts";

export type WordValues = Readonly<Record<string, string | number>>;
export type Say = (key: WordKey, values?: WordValues) => string;

export function sayIn({
  locale,
  formatMessage,
  formatters,
}: Pick<IntlShape, "locale" | "formatMessage" | "formatters">): Say {
  const own: IntlShape["formatters"] = {
    ...formatters,
    getNumberFormat: (_, options) => formatters.getNumberFormat(numberTag(locale), options),
  };
  return (id, values) => formatMessage({ id }, values, { formatters: own });
}
