/** The tour of the first run: four cards beside what they speak of. It stands in nobody's way, and Esc ends it. */
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "../../controls/button.tsx";
import { paneId } from "../../desk/pane-id.ts";
import { type Step, steps } from "../../state/program-state.ts";
import { useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { useCloseOverlay } from "../covering.tsx";
import { keyLabels } from "../key-label.ts";
import styles from "./tour.module.css";

/** In the order of the work: the article, its points, the page, the template. */
const stops: readonly Step[] = ["source", "points", "page", "template"];

export function Tour() {
  const { say } = useWords();
  const close = useEnd();
  const [at, setAt] = useState(0);
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const stop = stops[at] ?? "source";
  const place = usePlaceBeside(stop);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stop is read out anew
  useEffect(() => card.current?.focus(), [at]);
  useEscape(close);
  const isLast = at === stops.length - 1;
  return (
    <div
      ref={card}
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      tabIndex={-1}
      className={styles.card}
      style={place}
    >
      <p className={styles.count}>{say("tour.count", { number: at + 1, count: stops.length })}</p>
      <h2 id={`${id}-title`} className={styles.title}>
        {say(`tour.${stop}.title`)}
      </h2>
      <p id={`${id}-text`}>{say(`tour.${stop}.text`, { keys: keyLabels("palette")[0] ?? "" })}</p>
      <div className={styles.buttons}>
        <Button look="quiet" onPress={close}>
          {say("tour.leave")}
        </Button>
        {at === 0 ? null : <Button onPress={() => setAt(at - 1)}>{say("tour.back")}</Button>}
        <Button look="primary" onPress={() => (isLast ? close() : setAt(at + 1))}>
          {say(isLast ? "tour.done" : "tour.next")}
        </Button>
      </div>
    </div>
  );
}

/** The keyboard goes to the points, where the work begins. */
function useEnd(): () => void {
  const { desk } = useProgram();
  const close = useCloseOverlay();
  return () => {
    close();
    desk.goTo("points");
    document.getElementById(paneId("points"))?.focus();
  };
}

/** Wherever the keyboard is. */
function useEscape(leave: () => void): void {
  const now = useRef(leave);
  now.current = leave;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === "Escape") now.current();
    };
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, []);
}

type Place = { readonly insetInlineStart: number; readonly insetBlockStart: number };

const width = 320;
const margin = 24;

/** Within the pane that the card speaks of, near its head; for the templates under their step in the header. */
function usePlaceBeside(step: Step): Place {
  const { desk } = useProgram();
  const [place, setPlace] = useState<Place>({ insetInlineStart: margin, insetBlockStart: 120 });
  useEffect(() => {
    if (step !== "template") desk.goTo(step);
    const read = () => setPlace(placeOf(step));
    const frame = requestAnimationFrame(read);
    window.addEventListener("resize", read);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("resize", read);
    };
  }, [step, desk]);
  return place;
}

function placeOf(step: Step): Place {
  const isStep = step === "template";
  const target = isStep ? stepButton(step) : document.getElementById(paneId(step));
  const { left = 0, top = 0, bottom = 0, width: wide = 0 } = target?.getBoundingClientRect() ?? {};
  const beside = isStep ? left : left + wide - width - margin;
  return {
    insetInlineStart: Math.max(margin, Math.min(beside, window.innerWidth - width - margin)),
    insetBlockStart: isStep ? bottom + 12 : top + 64,
  };
}

const stepButton = (step: Step): Element | undefined =>
  document.querySelectorAll("header nav li button")[steps.indexOf(step)];
