/** One section of the pane, as much of it as is drawn: its heading, its cards, and what is suggested for it below. */
import type { VirtualItem } from "@tanstack/react-virtual";
import { memo, type ReactNode } from "react";
import { missingCase } from "#core/missing-case.ts";
import { localized } from "#core/model/localized.ts";
import type { TemplateSection } from "#core/model/template.ts";
import { classes } from "../../design/classes.ts";
import { useBriefing } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { ArticlesSection } from "./articles-section.tsx";
import { BriefingDetails } from "./briefing-details.tsx";
import { CardSlot } from "./card-slot.tsx";
import { OptionsSection } from "./options-section.tsx";
import styles from "./point-list.module.css";
import { type FoldedList, foldKey, type Row, type RowGroup, unplacedGroup } from "./rows.ts";
import { EmptySection, FoldLine, SectionHead } from "./section-parts.tsx";
import { standInsOf } from "./stand-ins.ts";
import { SuggestionSlot } from "./suggestion-slot.tsx";
import { TextSection } from "./text-section.tsx";

type SectionGroupProps = {
  readonly group: RowGroup;
  readonly rows: readonly Row[];
  /** Those of its rows that are drawn. */
  readonly items: readonly VirtualItem[];
  /** Where its last row ends, in pixels of the whole list. */
  readonly end: number;
  /** The keys of the cards that Tab stops at. */
  readonly reachable: ReadonlySet<string>;
  readonly locked: boolean;
  readonly measure: (element: HTMLElement | null) => void;
};

type Drawn = { readonly row: Row; readonly item: VirtualItem };

export function SectionGroup({ group, rows, items, end, reachable, locked, measure }: SectionGroupProps) {
  const { say } = useWords();
  const heading = useHeading(group);
  const start = items[0]?.start ?? 0;
  const drawn = items.flatMap((item): readonly Drawn[] => {
    const row = rows[item.index];
    return row === undefined ? [] : [{ row, item }];
  });
  const place = (item: VirtualItem) => ({ index: item.index, top: item.start - start, measure });
  const parts = drawn.filter(({ row }) => row.is !== "card" && row.is !== "suggestion" && row.is !== "fold");
  const cards = drawn.flatMap(({ row, item }) => (row.is === "card" ? [{ row, item }] : []));
  const list = (name: FoldedList): ReactNode => {
    const fold = drawn.find(({ row }) => row.is === "fold" && row.list === name);
    const suggestions = drawn.flatMap(({ row, item }) =>
      row.is === "suggestion" && row.list === name ? [{ row, item }] : [],
    );
    if (fold === undefined || fold.row.is !== "fold") return null;
    return (
      <>
        <Slot {...place(fold.item)}>
          <FoldLine id={foldKey(group.id, name)} list={name} count={fold.row.count} />
        </Slot>
        {suggestions.length === 0 ? null : (
          <ul aria-label={say(`points.${name}`, { count: fold.row.count })}>
            {suggestions.map(({ row, item }) => (
              <SuggestionSlot key={row.key} {...place(item)} id={row.id} position={row.position} count={row.count} />
            ))}
          </ul>
        )}
      </>
    );
  };
  return (
    <section
      className={styles.section}
      style={{ insetBlockStart: start, blockSize: end - start }}
      {...(heading === undefined ? {} : { "aria-label": heading })}
    >
      {parts.map(({ row, item }) => (
        <Slot key={row.key} {...place(item)}>
          <Part row={row} group={group.id} section={group.section} heading={heading ?? ""} />
        </Slot>
      ))}
      {cards.length === 0 ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a table lays its rows out itself; these stand where the list puts them
        <div role="grid" aria-label={heading} aria-rowcount={cards[0]?.row.count} aria-multiselectable>
          {cards.map(({ row, item }) => (
            <CardSlot
              key={row.key}
              {...place(item)}
              id={row.id}
              kind={row.kind}
              position={row.position}
              isFirst={row.before === undefined}
              isLast={row.after === undefined}
              showKind={hasSeveralKinds(group.section)}
              reachable={reachable.has(row.key)}
              locked={locked}
            />
          ))}
        </div>
      )}
      {list("offered")}
      {list("dismissed")}
    </section>
  );
}

function useHeading({ id, section }: RowGroup): string | undefined {
  const { say } = useWords();
  const language = useBriefing((briefing) => briefing.language);
  const template = useBriefing((briefing) => briefing.template.name);
  if (id === unplacedGroup) return say("points.unplaced");
  if (section === undefined) return undefined;
  return localized(section.heading ?? template, language);
}

const hasSeveralKinds = (section: TemplateSection | undefined): boolean =>
  section?.content.type !== "points" || section.content.kinds.length !== 1;

type SlotProps = {
  readonly index: number;
  readonly top: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly children: ReactNode;
};

/** Where a row stands in its section; its height is measured as soon as it is drawn. */
const Slot = ({ index, top, measure, children }: SlotProps) => (
  <div ref={measure} data-index={index} className={classes(styles.slot)} style={{ insetBlockStart: top }}>
    {children}
  </div>
);

type PartProps = {
  readonly row: Row;
  readonly group: string;
  readonly section: TemplateSection | undefined;
  readonly heading: string;
};

const Part = memo(function Part({ row, group, section, heading }: PartProps) {
  const { say } = useWords();
  const language = useBriefing((briefing) => briefing.language);
  switch (row.is) {
    case "details":
      return <BriefingDetails />;
    case "none":
      return <p className={styles.none}>{say("points.none")}</p>;
    case "text":
      if (section?.content.type === "articles")
        return <ArticlesSection section={section.id} content={section.content} />;
      if (section?.content.type === "options")
        return <OptionsSection section={section.id} heading={heading} content={section.content} />;
      return section?.content.type === "text" ? (
        <TextSection
          id={section.id}
          heading={heading}
          hint={localized(section.content.hint, language)}
          standIns={standInsOf(section.content)}
        />
      ) : null;
    case "head":
      return (
        <SectionHead
          id={section?.id}
          heading={heading}
          points={row.points}
          {...(group === unplacedGroup ? { hint: say("points.unplacedHint") } : {})}
        />
      );
    case "empty":
      return <EmptySection />;
    case "fold":
    case "card":
    case "suggestion":
      return null;
    default:
      return missingCase(row);
  }
});
