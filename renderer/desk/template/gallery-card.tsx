/** A card of the gallery: a template with its first page, a Word form with what its check found, or a broken file. */
import { Check, Ellipsis, FileText, Star, TriangleAlert } from "lucide-react";
import { type ComponentProps, memo, useId } from "react";
import type { LibraryEntry } from "#core/ipc/template-library.ts";
import { localized } from "#core/model/localized.ts";
import type { Template } from "#core/model/template.ts";
import { classes } from "../../design/classes.ts";
import { useWords } from "../../words/words.tsx";
import { FirstPage, useFirstPage } from "./first-page.tsx";
import type { FirstPages } from "./first-pages.ts";
import styles from "./gallery-card.module.css";
import { type GalleryCard, nameCard } from "./gallery-groups.ts";

export type CardActions = {
  /** What pressing the card does: takes the template, or shows what the form's check found. */
  readonly pick: (card: GalleryCard) => void;
  readonly favour: (id: Template["id"]) => void;
  readonly openMenu: (card: GalleryCard, anchor: HTMLElement) => void;
  /** The keyboard has come to it. */
  readonly reach: (key: string) => void;
};

type CardProps = {
  readonly card: GalleryCard;
  readonly pages: FirstPages;
  readonly actions: CardActions;
  readonly isCurrent: boolean;
  readonly isFavourite: boolean;
  /** Whether nothing can be taken, as the briefing is read-only. */
  readonly isLocked: boolean;
  /** Whether Tab stops at it. */
  readonly isReachable: boolean;
};

export const GalleryCardView = memo(function GalleryCardView(props: CardProps) {
  const { card, actions } = props;
  return (
    <li className={classes(styles.card, props.isCurrent && styles.chosen)} onFocus={() => actions.reach(card.key)}>
      {card.is === "form" ? <Form {...props} entry={card} /> : null}
      {card.is === "broken" ? <Broken entry={card} /> : null}
      {card.is === "template" || card.is === "snapshot" ? <TemplateCard {...props} /> : null}
      <div className={styles.tools}>
        <Favourite {...props} />
        <MenuOpener {...props} />
      </div>
    </li>
  );
});

function TemplateCard(props: CardProps) {
  const { card, pages, isCurrent, isLocked } = props;
  const { say, language } = useWords();
  const id = useId();
  const { whenToUse } = card.is === "snapshot" ? card.template : (card as Extract<LibraryEntry, { is: "template" }>);
  return (
    <div className={classes(styles.face, isLocked && styles.locked)}>
      <FirstPage pages={pages} pageKey={card.key} />
      <div className={styles.head}>
        <CardName {...props} described={id} aria-current={isCurrent} disabled={isLocked} />
        {isCurrent ? (
          <span className={styles.current}>
            <Check aria-hidden size={14} />
            {say("templates.current")}
          </span>
        ) : null}
      </div>
      <div id={id}>
        <span className={styles.use}>{localized(whenToUse, language)}</span>
        <Facts card={card} pages={pages} />
      </div>
    </div>
  );
}

type CardNameProps = Pick<CardProps, "card" | "actions" | "isReachable"> & {
  /** The id of what describes it. */
  readonly described: string;
} & Pick<ComponentProps<"button">, "aria-current" | "disabled">;

/** What the card is called: pressing it takes the card. */
function CardName({ card, actions, isReachable, described, "aria-current": current, disabled }: CardNameProps) {
  const { language } = useWords();
  return (
    <button
      type="button"
      data-card
      className={styles.pick}
      tabIndex={isReachable ? 0 : -1}
      aria-describedby={described}
      aria-current={current}
      disabled={disabled}
      onClick={() => actions.pick(card)}
    >
      {nameCard(card, language)}
    </button>
  );
}

function Facts({ card, pages }: Pick<CardProps, "card" | "pages">) {
  const { say } = useWords();
  const page = useFirstPage(pages, card.key);
  const drawn = page?.is === "drawn" ? page : undefined;
  const norm = drawn?.template.norm;
  const hiddenBy = card.is === "template" ? card.hiddenBy : undefined;
  return (
    <>
      {hiddenBy === undefined ? null : <span className={styles.fact}>{say(`templates.hiddenBy.${hiddenBy}`)}</span>}
      {norm?.pages === undefined ? null : (
        <span className={styles.fact}>
          {say("templates.norm", { length: say("gauge.most.pages", { count: norm.pages }) })}
        </span>
      )}
      {norm?.words === undefined ? null : (
        <span className={styles.fact}>
          {say("templates.norm", { length: say("gauge.most.words", { count: norm.words }) })}
        </span>
      )}
      {(drawn?.left ?? 0) === 0 ? null : (
        <span className={classes(styles.fact, styles.left)}>
          {say("templates.withoutPlace", { count: drawn?.left ?? 0 })}
        </span>
      )}
    </>
  );
}

type FormProps = CardProps & { readonly entry: Extract<LibraryEntry, { is: "form" }> };

function Form({ entry, ...props }: FormProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className={styles.face}>
      <span className={styles.file}>
        <FileText aria-hidden size={40} strokeWidth={1} />
        {say("forms.kind")}
      </span>
      <div className={styles.head}>
        <CardName {...props} described={id} />
      </div>
      <span id={id} className={classes(styles.use, entry.errors > 0 && styles.left)}>
        {entry.errors > 0 ? say("forms.errors", { count: entry.errors }) : say("forms.ready")}
        {entry.notes > 0 ? ` ${say("forms.notes", { count: entry.notes })}` : null}
      </span>
    </div>
  );
}

function Broken({ entry }: { readonly entry: Extract<LibraryEntry, { is: "broken" }> }) {
  const { sayAny } = useWords();
  return (
    <div className={styles.face}>
      <span className={classes(styles.file, styles.broken)}>
        <TriangleAlert aria-hidden size={40} strokeWidth={1} />
      </span>
      <span className={styles.head}>
        <span className={styles.name}>{entry.name}</span>
      </span>
      <span className={styles.use}>{sayAny({ failure: entry.failure })}</span>
    </div>
  );
}

function Favourite({ card, actions, isFavourite, isReachable }: CardProps) {
  const { say, language } = useWords();
  if (card.is !== "template" || card.hiddenBy !== undefined) return null;
  const label = say("templates.favourite", { name: nameCard(card, language) });
  return (
    <button
      type="button"
      className={classes(styles.tool, isFavourite && styles.favourite)}
      aria-label={label}
      aria-pressed={isFavourite}
      data-tip={label}
      tabIndex={isReachable ? 0 : -1}
      onClick={() => actions.favour(card.id)}
    >
      <Star aria-hidden size={16} strokeWidth={1.75} />
    </button>
  );
}

function MenuOpener({ card, actions, isReachable }: CardProps) {
  const { say, language } = useWords();
  if (card.is === "snapshot" || (card.is === "broken" && card.origin !== "own")) return null;
  const label = say("templates.menu", { name: nameCard(card, language) });
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      aria-haspopup="menu"
      data-tip={label}
      tabIndex={isReachable ? 0 : -1}
      {...(card.is === "broken" ? { "data-card": true } : {})}
      onClick={(event) => actions.openMenu(card, event.currentTarget)}
    >
      <Ellipsis aria-hidden size={16} strokeWidth={1.75} />
    </button>
  );
}
