/** Going from card to card by the arrow keys, as they lie on the screen. */

const marked = "[data-card]";

/** Where the key leads from the card that has the keyboard; undefined where it leads nowhere, or is no such key. */
export function cardBeside(gallery: Element, from: Element, key: string): HTMLElement | undefined {
  const cards = [...gallery.querySelectorAll<HTMLElement>(marked)];
  const at = cards.indexOf(from as HTMLElement);
  if (at === -1) return undefined;
  switch (key) {
    case "ArrowLeft":
      return cards[at - 1];
    case "ArrowRight":
      return cards[at + 1];
    case "ArrowUp":
      return nearest(from, cards.slice(0, at).reverse(), -1);
    case "ArrowDown":
      return nearest(from, cards.slice(at + 1), 1);
    case "Home":
      return cards[0];
    case "End":
      return cards.at(-1);
    default:
      return undefined;
  }
}

/** In the next row that way, the card that lies the least aside. */
function nearest(from: Element, cards: readonly HTMLElement[], way: 1 | -1): HTMLElement | undefined {
  const { top, left } = boxOf(from);
  const beyond = cards.filter((card) => (boxOf(card).top - top) * way > 1);
  const row = beyond[0] === undefined ? 0 : boxOf(beyond[0]).top;
  const aside = (card: Element) => Math.abs(boxOf(card).left - left);
  const inRow = beyond.filter((card) => Math.abs(boxOf(card).top - row) < 1);
  return inRow.toSorted((one, other) => aside(one) - aside(other))[0];
}

/** Of the whole card, which is there even while its content is not laid out. */
const boxOf = (card: Element): DOMRect => (card.closest("li") ?? card).getBoundingClientRect();
