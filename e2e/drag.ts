/** Dragging a card of the points pane. */
import { expect, type Locator, type Page } from "playwright/test";

/**
 * As a hand does: lets go where the line shows that the card will stand behind the other. A press that the browser does
 * not take for the beginning of a drag is made again.
 */
export async function dragBehind(window: Page, card: Locator, other: Locator): Promise<void> {
  await expect(async () => {
    await card.hover();
    await card.locator("[data-grip]").hover();
    await window.mouse.down();
    try {
      const { x, y, height } = await boxOf(other);
      await window.mouse.move(x + 60, y + height * 0.7);
      await window.mouse.move(x + 60, y + height * 0.75);
      await expect(other).toHaveAttribute("data-drop", "after", { timeout: 1_000 });
    } catch (error) {
      await window.keyboard.press("Escape");
      await window.mouse.up();
      throw error;
    }
  }).toPass({ timeout: 30_000 });
  await window.mouse.up();
}

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (box === null) throw new Error("It is not on the screen.");
  return box;
}
