/** The article's text, as text: block by block, cut where marks begin and end. */
import { type KeyboardEvent, memo, type ReactNode, useLayoutEffect, useMemo, useRef } from "react";
import { addPoint } from "#core/edit/point-edits.ts";
import { pointFromSelection } from "#core/edit/point-from-selection.ts";
import type { Article, ArticleBlock, Range } from "#core/model/article.ts";
import type { PointId, PointKind } from "#core/model/key-point.ts";
import { classes } from "../../design/classes.ts";
import type { Call } from "../../state/program-state.ts";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { usePointPlaces } from "../use-points.ts";
import styles from "./article-text.module.css";
import { type Mark, marksByBlock, marksOf, piecesOf } from "./marks.ts";
import { selectedRange } from "./selection.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { sentencesOf, stepSelection } from "./sentences.ts";
import { selectInText, useArticleSelection } from "./use-article-selection.ts";
import { useCalledMark } from "./use-called-mark.ts";

export function ArticleText({ article }: { readonly article: Article }) {
  const { say } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const points = usePointPlaces();
  const selected = useDesk((desk) => desk.selected);
  const { select } = useProgram().desk;
  const selection = useArticleSelection(root);
  const marks = useMemo(() => marksOf(points, article.id), [points, article.id]);
  const blocks = useMemo(() => blocksOf(article), [article]);
  const marksOfBlocks = useMemo(() => marksByBlock(blocks, marks), [blocks, marks]);
  const take = useTakePoint(article, marks);
  /** Selected again when the marks are drawn: their elements take the selection's away. */
  const kept = useRef<Range>(undefined);
  useLayoutEffect(() => {
    if (root.current !== null && marks.length > 0) selectInText(root.current, kept.current);
    kept.current = undefined;
  }, [marks]);
  const keys = useReadingKeys(article, root, { marks, selected }, (kind, range) => {
    kept.current = range;
    take(kind, range, "stays");
  });
  useCalledMark(root);
  return (
    <>
      <div
        ref={root}
        className={styles.text}
        role="document"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the text is read and selected by the keyboard
        tabIndex={0}
        aria-label={say("source.text")}
        aria-describedby="source-keys"
        lang={article.language}
        dir="auto"
        onKeyDown={keys}
        onClick={(event) => {
          const point = pointAt(event.target);
          if (point !== undefined && window.getSelection()?.isCollapsed !== false) select(point, "points");
        }}
      >
        {blocks.map((block) => (
          <Block
            key={block.start}
            block={block}
            text={article.text}
            marks={marksOfBlocks.get(block) ?? none}
            selected={selected}
          />
        ))}
      </div>
      <p id="source-keys" className={styles.keys}>
        {say("source.keys")}
      </p>
      {selection === undefined ? null : (
        <SelectionBar place={selection.place} onTake={(kind) => take(kind, selection.range, "goes")} />
      )}
    </>
  );
}

/** An article whose reader found no blocks still shows its text. */
const blocksOf = ({ blocks, text }: Article): readonly ArticleBlock[] =>
  blocks.length > 0 ? blocks : [{ kind: "paragraph", start: 0, end: text.length }];

const none: readonly Mark[] = [];

const pointAt = (target: EventTarget): PointId | undefined =>
  target instanceof Element ? target.closest<HTMLElement>("[data-point]")?.dataset["point"] : undefined;

type BlockProps = {
  readonly block: ArticleBlock;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly selected: PointId | undefined;
};

const Block = memo(function Block({ block, text, marks, selected }: BlockProps) {
  const content = piecesOf(block, marks).map((piece) => (
    <PieceView key={piece.start} marks={piece.marks} selected={selected}>
      <span data-offset={piece.start}>{text.slice(piece.start, piece.end)}</span>
    </PieceView>
  ));
  const Level = block.kind === "headline" ? "h3" : "h4";
  if (block.kind === "headline" || block.kind === "heading")
    return <Level className={classes(styles.block, styles[block.kind])}>{content}</Level>;
  if (block.kind === "quotation")
    return <blockquote className={classes(styles.block, styles.quotation)}>{content}</blockquote>;
  return <p className={classes(styles.block, styles[block.kind])}>{content}</p>;
}, sameBlock);

/** Marks are made anew at every edit; a block is drawn anew only where they differ. */
function sameBlock(one: BlockProps, other: BlockProps): boolean {
  const touched = ({ marks, selected }: BlockProps) => marks.some(({ point }) => point === selected);
  return (
    one.block === other.block &&
    one.text === other.text &&
    one.marks.length === other.marks.length &&
    one.marks.every((mark, index) => sameMark(mark, other.marks[index])) &&
    (one.selected === other.selected || !(touched(one) || touched(other)))
  );
}

const sameMark = (one: Mark, other: Mark | undefined): boolean =>
  other !== undefined &&
  one.point === other.point &&
  one.kind === other.kind &&
  one.faint === other.faint &&
  one.start === other.start &&
  one.end === other.end;

type PieceProps = {
  readonly marks: readonly Mark[];
  readonly selected: PointId | undefined;
  readonly children: ReactNode;
};

/** Every mark draws its own line, at its own height: so overlaps stay readable. */
const PieceView = ({ marks, selected, children }: PieceProps) =>
  marks.reduce<ReactNode>(
    (inner, mark) => (
      <mark
        key={mark.point}
        className={classes(
          styles.mark,
          styles[mark.kind],
          mark.faint && styles.faint,
          mark.point === selected && styles.selected,
        )}
        data-point={mark.point}
      >
        {inner}
      </mark>
    ),
    children,
  );

/** Makes a point of the selected range, and goes to it, or reads on. What is such a point already is not made twice. */
function useTakePoint(article: Article, marks: readonly Mark[]) {
  const { edit, select } = useProgram().desk;
  const locked = useDesk((desk) => desk.access === "read");
  return (kind: PointKind, range: Range, keyboard: Call["keyboard"]) => {
    if (locked) return;
    const point = pointFromSelection(article, range, kind, crypto.randomUUID());
    const origin = point?.origins[0];
    if (point === undefined || origin === undefined) return;
    const isSame = ({ faint, start, end, ...mark }: Mark) =>
      !faint && mark.kind === kind && start === origin.start && end === origin.end;
    const same = marks.find(isSame);
    if (same === undefined) edit("edit.addPoint", (briefing) => addPoint(briefing, point));
    if (keyboard === "goes") window.getSelection()?.removeAllRanges();
    select(same?.point ?? point.id, "points", keyboard);
  };
}

/** By place, so that they work in every keyboard layout. */
const kindKeys: Readonly<Record<string, PointKind>> = { KeyG: "goal", KeyQ: "quote", KeyN: "nextStep", KeyF: "fact" };

type Read = { readonly marks: readonly Mark[]; readonly selected: PointId | undefined };

function useReadingKeys(
  article: Article,
  root: React.RefObject<HTMLElement | null>,
  { marks, selected }: Read,
  take: (kind: PointKind, range: Range) => void,
) {
  const { select } = useProgram().desk;
  /** Looked for when the first key wants one. */
  const known = useRef<readonly Range[]>(undefined);
  const sentences = () => {
    known.current ??= blocksOf(article).flatMap((block) => sentencesOf(article.text, block, article.language));
    return known.current;
  };
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || root.current === null) return;
    /** As it is now: what is drawn of it may be a key behind. */
    const range = selectedRange(root.current, window.getSelection());
    const kind = kindKeys[event.code];
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : undefined;
    const here = marks.filter(({ start, end }) => range !== undefined && start < range.end && end > range.start);
    const mark = here.find(({ point }) => point === selected) ?? here[0];
    if (kind !== undefined && range !== undefined) take(kind, range);
    else if (step !== undefined) selectInText(root.current, stepSelection(sentences(), range, step, event.shiftKey));
    else if (event.key === "Enter" && mark !== undefined) select(mark.point, "points");
    else if (event.key === "Escape") window.getSelection()?.removeAllRanges();
    else return;
    event.preventDefault();
  };
}
