/** What the gallery shows, in groups: the briefing's own template where the library lacks it, then place by place. */
import { type LibraryEntry, type TemplateOrigin, templateOrigins } from "#core/ipc/template-library.ts";
import { localized } from "#core/model/localized.ts";
import type { Template } from "#core/model/template.ts";

/** An entry of the library, or the snapshot that the open briefing keeps. */
export type GalleryCard = LibraryEntry | { readonly is: "snapshot"; readonly key: string; readonly template: Template };

export type GalleryGroup = { readonly id: "snapshot" | TemplateOrigin; readonly cards: readonly GalleryCard[] };

/** Only groups that have cards; of the cards, those in which all that is searched for is found. */
export function galleryGroups(
  entries: readonly LibraryEntry[],
  snapshot: Template,
  searched: string,
  language: string,
): readonly GalleryGroup[] {
  const isThere = entries.some((entry) => entry.is === "template" && entry.id === snapshot.id);
  const own: readonly GalleryCard[] = isThere ? [] : [{ is: "snapshot", key: "snapshot", template: snapshot }];
  const groups: readonly GalleryGroup[] = [
    { id: "snapshot", cards: own },
    ...templateOrigins.map((id) => ({ id, cards: entries.filter(({ origin }) => origin === id) })),
  ];
  const words = searched.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  const isFound = (card: GalleryCard) => {
    const text = wordsOf(card).join("\n").toLocaleLowerCase(language);
    return words.every((word) => text.includes(word));
  };
  return groups.map(({ id, cards }) => ({ id, cards: cards.filter(isFound) })).filter(({ cards }) => cards.length > 0);
}

/** A template by its name, anything else by its file's. */
export function nameCard(card: GalleryCard, language: string): string {
  if (card.is === "snapshot") return localized(card.template.name, language);
  return card.is === "template" ? localized(card.name, language) : card.name;
}

function wordsOf(card: GalleryCard): readonly string[] {
  if (card.is === "form" || card.is === "broken") return [card.name];
  const { name, whenToUse } = card.is === "snapshot" ? card.template : card;
  return [...Object.values(name), ...Object.values(whenToUse)];
}
