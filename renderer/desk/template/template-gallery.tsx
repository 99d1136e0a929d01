/** The templates, each with the first page that this briefing has in it, and the office's Word forms. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "../../controls/button.tsx";
import { LineField } from "../../controls/field.tsx";
import { FloatingMenu } from "../../controls/menu.tsx";
import { Tips } from "../../controls/tips.tsx";
import { useBriefing, useDesk, useProgram, useReady } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { paneId } from "../pane-id.ts";
import { AddTemplates } from "./add-templates.tsx";
import { cardBeside } from "./card-walk.ts";
import { createFirstPages, type FirstPages } from "./first-pages.ts";
import { type CardActions, GalleryCardView } from "./gallery-card.tsx";
import { type GalleryCard, type GalleryGroup, galleryGroups, nameCard } from "./gallery-groups.ts";
import { TemplateFolder } from "./template-folder.tsx";
import styles from "./template-gallery.module.css";
import { formOf, useCardMenu } from "./use-card-menu.ts";
import { useLeaving } from "./use-leaving.ts";

/** `leave` goes back to where one was. */
export function TemplateGallery({ leave }: { readonly leave: () => void }) {
  const { say, language } = useWords();
  const { goTo } = useProgram().desk;
  useLeaving(leave);
  const { library } = useReady();
  const snapshot = useBriefing(({ template }) => template);
  const [searched, search] = useState("");
  const words = useDeferredValue(searched);
  const groups = useMemo(
    () => galleryGroups(library.templates, snapshot, words, language),
    [library, snapshot, words, language],
  );
  return (
    <section id={paneId("template")} tabIndex={-1} className={styles.gallery} aria-labelledby="gallery-heading">
      <div className={styles.head}>
        <div>
          <h2 id="gallery-heading" className={styles.heading}>
            {say("templates.heading")}
          </h2>
          <p className={styles.line}>{say("templates.line")}</p>
        </div>
        <Button onPress={() => goTo("points")}>{say("templates.back")}</Button>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the key is the field's, which stands in it */}
      <div
        className={styles.bar}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || searched === "" || !(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          search("");
        }}
      >
        <LineField
          label={say("templates.search")}
          labelHidden
          placeholder={say("templates.search")}
          className={styles.search}
          value={searched}
          onChange={search}
        />
        <AddTemplates />
      </div>
      <TemplateFolder />
      {groups.length === 0 ? <p className={styles.none}>{say("templates.none")}</p> : <Groups groups={groups} />}
    </section>
  );
}

function Groups({ groups }: { readonly groups: readonly GalleryGroup[] }) {
  const { say, language } = useWords();
  const pages = useFirstPages();
  const [menu, setMenu] = useState<{ readonly card: GalleryCard; readonly anchor: HTMLElement }>();
  const menuOf = useCardMenu();
  return (
    <Tips>
      <Cards groups={groups} pages={pages} openMenu={(card, anchor) => setMenu({ card, anchor })} />
      {menu === undefined ? null : (
        <FloatingMenu
          label={say("templates.menu", { name: nameCard(menu.card, language) })}
          groups={menuOf(menu.card)}
          anchor={{ current: menu.anchor }}
          onClose={() => setMenu(undefined)}
        />
      )}
    </Tips>
  );
}

type CardsProps = {
  readonly groups: readonly GalleryGroup[];
  readonly pages: FirstPages;
  readonly openMenu: CardActions["openMenu"];
};

function Cards({ groups, pages, openMenu }: CardsProps) {
  const { say } = useWords();
  const { settings, library } = useReady();
  const current = useBriefing(({ template }) => template.id);
  const isLocked = useDesk((desk) => desk.access === "read");
  const [reached, reach] = useState<string>();
  const actions = useCardActions(pages, openMenu, reach);
  const cards = groups.flatMap((group) => group.cards);
  const isCurrent = (card: GalleryCard) =>
    card.is === "snapshot" || (card.is === "template" && card.hiddenBy === undefined && card.id === current);
  const stop = (cards.find(({ key }) => key === reached) ?? cards.find(isCurrent) ?? cards[0])?.key;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys lead from button to button within it
    <div
      onKeyDown={(event) => {
        const beside = cardBeside(event.currentTarget, event.target as Element, event.key);
        if (beside === undefined) return;
        event.preventDefault();
        beside.focus();
      }}
    >
      {groups.map((group) => (
        <section key={group.id} className={styles.group} aria-labelledby={`gallery-${group.id}`}>
          <h3 id={`gallery-${group.id}`} className={styles.origin}>
            {say(`templates.origin.${group.id}`, { name: library.folder?.name ?? "" })}
          </h3>
          <ul className={styles.cards}>
            {group.cards.map((card) => (
              <GalleryCardView
                key={card.key}
                card={card}
                pages={pages}
                actions={actions}
                isCurrent={isCurrent(card)}
                isFavourite={card.is === "template" && card.id === settings.defaults.templateId}
                isLocked={isLocked}
                isReachable={card.key === stop}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The same as long as the gallery is open: no card is drawn anew because another has the keyboard. */
function useCardActions(
  pages: FirstPages,
  openMenu: CardActions["openMenu"],
  reach: CardActions["reach"],
): CardActions {
  const program = useProgram();
  const latest = useRef({ pages, openMenu });
  latest.current = { pages, openMenu };
  return useMemo(() => {
    const { store, desk, templates, forms } = program;
    return {
      /** Choosing the one that is in use leads back to the points as well. */
      pick: (card) => {
        if (card.is === "broken") return;
        if (card.is === "form") return forms.lookInto(formOf(card));
        const current = store.getState().desk?.history.present.value.template.id;
        if (card.is === "snapshot" || card.id === current) return desk.goTo("points");
        const page = latest.current.pages.store.getState().get(card.key);
        if (page?.is === "drawn") templates.offer(page.template, page.pages);
        else void templates.choose(card.key);
      },
      favour: (templateId) => void program.changeSettings({ defaults: { templateId } }),
      openMenu: (card, anchor) => latest.current.openMenu(card, anchor),
      reach,
    };
  }, [program, reach]);
}

/** Those of the briefing as it is. */
function useFirstPages(): FirstPages {
  const { bridge, templates } = useProgram();
  const { library } = useReady();
  const draft = useDesk((desk) => desk.id);
  const briefing = useBriefing((now) => now);
  const pages = useMemo(
    () =>
      createFirstPages({
        library,
        bridge,
        draft,
        briefing,
        load: async (key) => (key === "snapshot" ? { ok: true, value: briefing.template } : templates.load(key)),
      }),
    [bridge, templates, draft, briefing, library],
  );
  useEffect(() => pages.stop, [pages]);
  return pages;
}
