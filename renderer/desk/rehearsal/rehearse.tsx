/**
 * Opens a briefing of a few words on a desk that nobody sees, so that the analyst's first article finds code compiled,
 * styles matched and fonts loaded, as the later ones do. Settles when the desk is gone again.
 */
import { startTransition, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { createBridge, type Wire } from "#core/ipc/wire.ts";
import type { Template } from "#core/model/template.ts";
import { ok } from "#core/result.ts";
import { afterFrame } from "../../bridge/after-frame.ts";
import { incomingText } from "../../state/incoming.ts";
import { createProgram, type Program } from "../../state/program.ts";
import type { ProgramState } from "../../state/program-state.ts";
import { ProgramContext } from "../../state/use-program.ts";
import { type Catalogue, loadCatalogue } from "../../words/catalogue.ts";
import { WordsProvider } from "../../words/words.tsx";
import { Desk } from "../desk.tsx";
import { useAfterwards } from "../use-afterwards.ts";
import styles from "./rehearse.module.css";
import { sampleDraft } from "./sample-draft.ts";

/** It gives way as soon as the analyst opens something: that is no rehearsal any more. */
export async function rehearse({ bridge, store }: Program): Promise<void> {
  const { phase } = store.getState();
  if (phase.is !== "ready") return;
  const { templateId } = phase.settings.defaults;
  const usual = phase.library.templates.find((one) => one.is === "template" && one.id === templateId);
  const answer = usual && (await bridge.loadTemplate({ key: usual.key }));
  if (!answer?.ok) return;
  const catalogue = await loadCatalogue(document.documentElement.lang);
  const program = programOnSample(answer.value.template, phase);
  await program.sources.take([incomingText("", "")]);
  if (isBusy(store.getState())) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      unsubscribe();
      takeAway();
      resolve();
    };
    const unsubscribe = store.subscribe((state) => {
      if (isBusy(state)) end();
    });
    const takeAway = showUnseen(program, catalogue, () => void afterFrame(end));
  });
}

const isBusy = ({ desk, opening }: ProgramState): boolean => desk !== undefined || opening !== undefined;

/** A little at a time, between which the window hears its user. Gives what takes it away. */
function showUnseen(program: Program, catalogue: Catalogue, onEnd: () => void): () => void {
  const stage = document.body.appendChild(document.createElement("div"));
  stage.className = styles["stage"] ?? "";
  stage.inert = true;
  const root = createRoot(stage, { onUncaughtError: onEnd });
  startTransition(() =>
    root.render(
      <ProgramContext value={program}>
        <WordsProvider catalogue={catalogue}>
          <Desk />
          <Ending onEnd={onEnd} />
        </WordsProvider>
      </ProgramContext>,
    ),
  );
  return () => {
    root.unmount();
    stage.remove();
  };
}

/** Tells once what the desk puts off is there, too. */
function Ending({ onEnd }: { readonly onEnd: () => void }) {
  const isThere = useAfterwards();
  useEffect(() => {
    if (isThere) onEnd();
  }, [isThere, onEnd]);
  return null;
}

/** A program of its own, whose shell makes the sample of whatever it gets, and answers nothing else. */
function programOnSample(template: Template, phase: Extract<ProgramState["phase"], { is: "ready" }>): Program {
  const wire: Wire = {
    call: async (name) =>
      name === "createDraft" ? ok({ draft: sampleDraft(template), reports: [] }) : new Promise(() => undefined),
    subscribe: () => () => undefined,
  };
  const program = createProgram({
    bridge: createBridge(wire, "rehearsal"),
    memory: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    saveDownload: () => undefined,
    copy: () => false,
    afterFrame,
    onCommand: () => undefined,
  });
  program.store.setState({ phase });
  return program;
}
