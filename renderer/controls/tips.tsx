/** Shows what the buttons within are called, when the pointer rests on one or the keyboard comes to it: one tip for all. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { classes } from "../design/classes.ts";
import styles from "./tips.module.css";

type Tip = { readonly words: string; readonly keys: string | undefined; readonly place: DOMRect };

/** Milliseconds for which the pointer rests before a tip shows. */
const patience = 500;

export function Tips({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  const [tip, setTip] = useState<Tip>();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hide = () => {
    clearTimeout(waiting.current);
    setTip(undefined);
  };
  const show = (target: EventTarget, after: number) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-tip]") : null;
    hide();
    if (button === null) return;
    waiting.current = setTimeout(() => setTip(tipOf(button)), after);
  };
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    if (tip === undefined) return undefined;
    const dismiss = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key === "Escape") setTip(undefined);
    };
    addEventListener("keydown", dismiss, { capture: true });
    addEventListener("scroll", dismiss, { capture: true, passive: true });
    return () => {
      removeEventListener("keydown", dismiss, { capture: true });
      removeEventListener("scroll", dismiss, { capture: true });
    };
  }, [tip]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where pointer and keyboard are
    <div
      className={className}
      onPointerOver={(event) => show(event.target, patience)}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => {
        if (event.target.matches(":focus-visible")) show(event.target, 0);
      }}
      onBlur={hide}
    >
      {children}
      {tip === undefined ? null : createPortal(<TipView {...tip} />, document.body)}
    </div>
  );
}

const tipOf = (button: HTMLElement): Tip | undefined =>
  button.isConnected
    ? { words: button.dataset["tip"] ?? "", keys: button.dataset["tipKeys"], place: button.getBoundingClientRect() }
    : undefined;

/** The button says the same itself: nothing is read out twice. */
function TipView({ words, keys, place }: Tip) {
  const above = place.top > 48;
  const middle = place.left + place.width / 2;
  return (
    <div
      className={classes(styles.tip, styles.placed)}
      aria-hidden
      style={{
        insetInlineStart: Math.max(96, Math.min(middle, window.innerWidth - 96)),
        insetBlockStart: above ? place.top - 6 : place.bottom + 6,
        translate: above ? "-50% -100%" : "-50% 0",
      }}
    >
      {words}
      {keys === undefined ? null : <kbd>{keys}</kbd>}
    </div>
  );
}
