/** Dragging a card of the points pane. */
import { expect, type Locator, type Page } from "playwright/test";

/**
 * As a hand does: lets go where the line shows that the card will stand behind the other. Where the selected card is so
 * tall that the other is out of view, the list scrolls on while the card is held, as it does at the pane's edge. Moving
 * into an element is told as entering it alone, so a second move, within it, is what the list hears of; a hand's drag is
 * told of over and over. A press that the browser does not take for the beginning of a drag is made again.
 */
export async function dragBehind(window: Page, card: Locator, other: Locator): Promise<void> {
  await expect(async () => {
    await card.hover();
    const grip = card.locator("[data-grip]");
    await grip.hover();
    const { x, y } = middleOf(await boxOf(grip));
    await window.mouse.down();
    try {
      await window.mouse.move(x + 6, y + 6);
      await other.scrollIntoViewIfNeeded();
      const place = await boxOf(other);
      await window.mouse.move(place.x + 60, place.y + place.height * 0.75);
      await window.mouse.move(place.x + 61, place.y + place.height * 0.75);
      await expect(other).toHaveAttribute("data-drop", "after", { timeout: 1_000 });
    } catch (error) {
      await window.keyboard.press("Escape");
      await window.mouse.up();
      throw error;
    }
  }).toPass({ timeout: 30_000 });
  await window.mouse.up();
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

async function boxOf(place: Locator): Promise<Box> {
  const box = await place.boundingBox();
  if (box === null) throw new Error("It is not on the screen.");
  return box;
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
