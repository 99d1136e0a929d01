/** The points of a section: those in the briefing as cards in order, those suggested and dismissed below. */
import { ChevronRight } from "lucide-react";
import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { Button, Disclosure, DisclosurePanel, GridList, Heading, useDragAndDrop } from "react-aria-components";
import { setStanding } from "#core/edit/point-edits.ts";
import type { PointId, PointKind } from "#core/model/key-point.ts";
import { classes } from "../../design/classes.ts";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import type { PointPlace } from "../point-places.ts";
import { pointOf } from "../use-points.ts";
import type { SectionPoints } from "./outline.ts";
import { PointCard } from "./point-card.tsx";
import { movePointBeside, type Side } from "./reorder.ts";
import styles from "./section.module.css";
import { SuggestionRow } from "./suggestion-row.tsx";
import { focusWords } from "./use-called-card.ts";

type PointSectionProps = {
  readonly id: string;
  readonly heading: string;
  readonly points: SectionPoints;
  readonly hint?: string;
  readonly kinds?: readonly PointKind[];
};

export function PointSection({ id, heading, points, hint, kinds = [] }: PointSectionProps) {
  const { say } = useWords();
  const { included, offered, dismissed } = points;
  return (
    <section className={styles.section} aria-label={heading}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{heading}</h3>
        <span className={styles.count}>{included.length}</span>
        <AcceptAll points={included} />
      </div>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {included.length === 0 ? (
        <p className={styles.empty}>{say("points.emptySection")}</p>
      ) : (
        <Cards heading={heading} points={included} showKind={kinds.length !== 1} />
      )}
      <Suggestions id={`${id}-offered`} label={say("points.offered", { count: offered.length })} points={offered} />
      <Suggestions
        id={`${id}-dismissed`}
        label={say("points.dismissed", { count: dismissed.length })}
        points={dismissed}
      />
    </section>
  );
}

/** For those who have read them: every suggestion of the section that stands in the briefing, at once. */
function AcceptAll({ points }: { readonly points: readonly PointPlace[] }) {
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const locked = useDesk((desk) => desk.access === "read");
  const proposed = points.filter(({ standing }) => standing === "proposed");
  if (proposed.length < 2 || locked) return null;
  return (
    <Button
      className={classes(styles.more, styles.all)}
      onPress={() =>
        edit("edit.acceptPoints", (briefing) =>
          proposed.reduce((before, { id }) => setStanding(before, id, "accepted"), briefing),
        )
      }
    >
      {say("points.acceptAll", { count: proposed.length })}
    </Button>
  );
}

type CardsProps = { readonly heading: string; readonly points: readonly PointPlace[]; readonly showKind: boolean };

function Cards({ heading, points, showKind }: CardsProps) {
  const { store, desk } = useProgram();
  const { edit } = desk;
  const follow = useFollowedFocus();
  const locked = useDesk((desk) => desk.access === "read");
  const move = (point: PointId, target: PointId, side: Side) =>
    edit("edit.movePoint", (briefing) => movePointBeside(briefing, point, target, side));
  /** A card whose words are being edited cannot be dragged: dragging in it selects words. */
  const [writing, setWriting] = useState(false);
  /** The selected card opens at the click, not at the press: what is dragged must not change its size. */
  const pressing = useRef(false);
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: locked || writing,
    getItems: (keys) => {
      const written = store.getState().desk?.history.present.value.points ?? [];
      return [...keys].map((key) => ({ "text/plain": pointOf(written, String(key))?.text ?? "" }));
    },
    onReorder: ({ keys, target }) => {
      const [moved] = keys;
      if (moved === undefined || target.dropPosition === "on") return;
      move(String(moved), String(target.key), target.dropPosition);
    },
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the keyboard is
    <div
      onFocus={(event) => {
        setWriting(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement);
        if (!pressing.current) follow(event.target);
      }}
      onBlur={() => setWriting(false)}
      onPointerDownCapture={() => watchPress(pressing)}
      onClickCapture={(event) => follow(event.target)}
      onKeyDownCapture={(event) => {
        const point = pointAround(event.target);
        const index = points.findIndex(({ id }) => id === point);
        const side = sideOfKey(event);
        const target = side === undefined || index === -1 ? undefined : points[index + (side === "before" ? -1 : 1)];
        if (point === undefined || side === undefined || target === undefined || locked) return;
        event.preventDefault();
        event.stopPropagation();
        move(point, target.id, side);
      }}
    >
      <GridList
        aria-label={heading}
        className={classes(styles.list)}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        onAction={(key) => focusWords(String(key))}
        dragAndDropHooks={dragAndDropHooks}
      >
        {points.map((point, index) => (
          <PointCard
            key={point.id}
            id={point.id}
            kind={point.kind}
            before={points[index - 1]?.id}
            after={points[index + 1]?.id}
            showKind={showKind}
          />
        ))}
      </GridList>
    </div>
  );
}

/** True from the press until it ends, here or elsewhere, or becomes a drag. */
function watchPress(pressing: RefObject<boolean>): void {
  pressing.current = true;
  const end = () => {
    pressing.current = false;
  };
  window.addEventListener("pointerup", end, { once: true });
  window.addEventListener("pointercancel", end, { once: true });
}

const pointAround = (target: EventTarget): PointId | undefined =>
  target instanceof Element ? target.closest<HTMLElement>("[data-key]")?.dataset["key"] : undefined;

/** Alt with an arrow moves the card that has the keyboard. */
function sideOfKey({ altKey, key }: KeyboardEvent): Side | undefined {
  if (!altKey) return undefined;
  return key === "ArrowUp" ? "before" : key === "ArrowDown" ? "after" : undefined;
}

/** The point whose card has the keyboard is the selected one, and its sentence shows. */
function useFollowedFocus() {
  const { store, desk } = useProgram();
  return (target: EventTarget) => {
    const point = pointAround(target);
    if (point !== undefined && point !== store.getState().desk?.selected) desk.select(point, "source");
  };
}

type SuggestionsProps = { readonly id: string; readonly label: string; readonly points: readonly PointPlace[] };

function Suggestions({ id, label, points }: SuggestionsProps) {
  if (points.length === 0) return null;
  return (
    <Disclosure id={id} className={classes(styles.disclosure)}>
      <Heading level={4}>
        <Button slot="trigger" className={classes(styles.more)}>
          <ChevronRight aria-hidden size={14} />
          {label}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className={styles.suggestions}>
          {points.map((point) => (
            <SuggestionRow key={point.id} id={point.id} />
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
