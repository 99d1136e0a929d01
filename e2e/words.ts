/** What the window says, by message id: the tests name meanings, and the sentences stay in assets/locales. */
import { readFileSync } from "node:fs";
import { createIntl } from "react-intl";
import type { MessageWords } from "#core/ipc/describe.ts";
import { describeFailure } from "#core/ipc/describe.ts";
import { failure } from "#core/ipc/failure.ts";
import type english from "../assets/locales/ui.en.json";

/** The languages in which every screen is gone through. */
export const languages = ["en", "ru"] as const;
export type WalkedLanguage = (typeof languages)[number];
/** All that the window speaks. */
export const everyLanguage = [...languages, "ky", "kk", "az", "tr", "uz"] as const;
export type Language = (typeof everyLanguage)[number];
export type WordKey = keyof typeof english;
type Values = Readonly<Record<string, string | number>>;

export type Words = {
  readonly language: Language;
  /** The words of a message. */
  readonly say: (key: WordKey, values?: Values) => string;
  /** The words of a message whatever its values are. */
  readonly anyOf: (key: WordKey) => RegExp;
  /** The same, anywhere in a text. */
  readonly anyOfWithin: (key: WordKey) => RegExp;
  /** The sentence for a failure. */
  readonly sorry: (...failed: Parameters<typeof failure>) => string;
};

const read = <Content>(name: string): Content =>
  JSON.parse(readFileSync(new URL(`../assets/locales/${name}.json`, import.meta.url), "utf8"));

export function wordsOf(language: Language): Words {
  const messages = read<Readonly<Record<string, string>>>(`ui.${language}`);
  const sentences = read<MessageWords>(`messages.${language}`);
  const intl = createIntl({ locale: language, messages });
  const raw = (key: WordKey): string => {
    const message = messages[key];
    if (message === undefined) throw new Error(`no words: ${key}`);
    return message;
  };
  return {
    language,
    say: (key, values) => {
      raw(key);
      return intl.formatMessage({ id: key }, values);
    },
    anyOf: (key) => new RegExp(`^${patternOf(raw(key))}$`),
    anyOfWithin: (key) => new RegExp(patternOf(raw(key))),
    sorry: (...failed) => describeFailure(failure(...failed), sentences),
  };
}

/** `{count, plural, one {# point} other {# points}}` as `(\S+ point|\S+ points)`; `{name}` stands for anything. */
function patternOf(message: string): string {
  const plural = /^\{\w+, plural, (.*)\}$/.exec(message)?.[1];
  if (plural === undefined) return escaped(message).replace(/\\\{\w+\\\}/g, ".+");
  const forms = [...plural.matchAll(/\w+ \{([^}]*)\}/g)].map(([, form = ""]) => escaped(form).replace("#", "\\S+"));
  return `(${forms.join("|")})`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
