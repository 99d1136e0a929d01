/** The window: the start screen, or the desk of the open briefing. */
import { useEffect, useState } from "react";
import { Overlays } from "./commands/overlays.tsx";
import { Brought } from "./controls/brought.tsx";
import { SafePart } from "./controls/safe-part.tsx";
import { useTheme } from "./design/use-theme.ts";
import { desk } from "./desk/make-ready.ts";
import { NoticeList } from "./notices/notice-list.tsx";
import { PartFailure } from "./start/part-failure.tsx";
import { StartFailure } from "./start/start-failure.tsx";
import { StartScreen } from "./start/start-screen.tsx";
import type { Program } from "./state/program.ts";
import type { Phase } from "./state/program-state.ts";
import { ProgramContext, useProgram, useProgramState } from "./state/use-program.ts";
import { type Catalogue, chooseLanguage, loadCatalogue } from "./words/catalogue.ts";
import { WordsProvider } from "./words/words.tsx";

export const App = ({ program }: { readonly program: Program }) => (
  <ProgramContext value={program}>
    <Dressed />
  </ProgramContext>
);

/** In the user's language and theme. */
function Dressed() {
  const { sources } = useProgram();
  const phase = useProgramState((state) => state.phase);
  const language = languageOf(phase);
  const documents = phase.is === "ready" ? phase.settings.defaults.language : "";
  const theme = phase.is === "ready" ? phase.settings.theme : "system";
  const catalogue = useCatalogue(language);
  useTheme(theme);
  useEffect(() => {
    if (language === undefined) return;
    document.documentElement.lang = language;
    sources.setLanguage(documents === "" ? language : documents);
  }, [language, documents, sources]);
  if (catalogue === undefined || phase.is === "starting") return null;
  return (
    <WordsProvider catalogue={catalogue}>
      {phase.is === "failed" ? <StartFailure failure={phase.failure} /> : <Screen />}
      <NoticeList />
      {phase.is === "ready" ? <Overlays /> : null}
    </WordsProvider>
  );
}

/** The system's language counts before the engine's, which has no Kyrgyz and would be English then. */
function languageOf(phase: Phase): string | undefined {
  if (phase.is === "ready")
    return chooseLanguage(phase.settings.uiLanguage, [phase.app.locale, ...navigator.languages]);
  return phase.is === "failed" ? chooseLanguage("system", navigator.languages) : undefined;
}

function Screen() {
  const open = useProgramState(({ desk }) => desk?.id);
  if (open === undefined) return <StartScreen />;
  return (
    <SafePart key={open} instead={<PartFailure />}>
      <Brought part={desk} />
    </SafePart>
  );
}

/** The words of a language, once they are there; until then those of the language before. */
function useCatalogue(language: string | undefined): Catalogue | undefined {
  const [catalogue, setCatalogue] = useState<Catalogue>();
  useEffect(() => {
    if (language === undefined) return;
    let wanted = true;
    void loadCatalogue(language).then((loaded) => {
      if (wanted) setCatalogue(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return catalogue;
}
