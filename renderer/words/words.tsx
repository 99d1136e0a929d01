/** Words in the UI's language, for components: by key, and for failures, warnings, days and numbers. */
import { createContext, type ReactNode, use, useMemo } from "react";
import { I18nProvider } from "react-aria-components";
import { IntlProvider, useIntl } from "react-intl";
import { describeFailure, describeWarning, type MessageWords } from "#core/ipc/describe.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { Warning } from "#core/model/warning.ts";
import { type Catalogue, nameLanguage, type WordKey } from "./catalogue.ts";
import { dayFormat, momentFormat, percentFormat } from "./formats.ts";
import { type Say, sayIn, type WordValues } from "./say.ts";

/** Something to be said, as a value; the words come when it is shown. */
export type Saying =
  | { readonly key: WordKey; readonly values?: WordValues }
  | { readonly failure: Failure }
  | { readonly warning: Warning };

const WordsContext = createContext<Words | undefined>(undefined);

type WordsProviderProps = { readonly catalogue: Catalogue; readonly children: ReactNode };

export function WordsProvider({ catalogue, children }: WordsProviderProps) {
  return (
    <IntlProvider locale={catalogue.language} messages={catalogue.words}>
      <I18nProvider locale={catalogue.language}>
        <Said sentences={catalogue.sentences}>{children}</Said>
      </I18nProvider>
    </IntlProvider>
  );
}

type SaidProps = { readonly sentences: MessageWords; readonly children: ReactNode };

/** Once for all components: making the formats of days costs more than drawing a card. */
const Said = ({ sentences, children }: SaidProps) => (
  <WordsContext value={useMadeWords(sentences)}>{children}</WordsContext>
);

/** A tag says nothing to a reader. */
function withLanguageNamed(warning: Warning, language: string, say: Say): Warning {
  const { language: tag } = warning.facts;
  if (typeof tag !== "string") return warning;
  const name = tag === "und" ? say("article.languageUnknown") : nameLanguage(tag, language);
  return { ...warning, facts: { ...warning.facts, language: name } };
}

export type Words = {
  /** The UI's language, as a tag. */
  readonly language: string;
  readonly say: Say;
  readonly sayAny: (saying: Saying) => string;
  /** "12 November 2025" for "2025-11-12". */
  readonly day: (day: string) => string;
  /** A moment, as near as it matters: the time today, else the day. */
  readonly moment: (instant: string) => string;
  readonly percent: (share: number) => string;
};

export function useWords(): Words {
  const words = use(WordsContext);
  if (words === undefined) throw new Error("no words around this component");
  return words;
}

function useMadeWords(sentences: MessageWords): Words {
  const intl = useIntl();
  return useMemo(() => {
    const language = intl.locale;
    const say = sayIn(intl);
    const [moment, percent] = [momentFormat(language), percentFormat(language)];
    return {
      language,
      say,
      sayAny: (saying) => {
        if ("key" in saying) return say(saying.key, saying.values);
        return "failure" in saying
          ? describeFailure(saying.failure, sentences)
          : describeWarning(withLanguageNamed(saying.warning, language, say), sentences);
      },
      day: dayFormat(language),
      moment: (instant) => moment(new Date(instant)),
      percent,
    };
  }, [intl, sentences]);
}
