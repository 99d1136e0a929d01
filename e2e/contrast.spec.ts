/** High contrast where the system wishes it, and nothing lost where the system colours. */
import { findingsOn, noFindings } from "./accessible.ts";
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

test.describe("as the system", () => {
  test.use({ theme: "system" });
  test("the system's wish for contrast is followed, and taken back", async ({ window, words }) => {
    await expect(deskOf(window, words).button("load.sample")).toBeVisible();
    await expect(window.locator("html")).toHaveAttribute("data-contrast", "usual");
    await window.emulateMedia({ contrast: "more" });
    await expect(window.locator("html")).toHaveAttribute("data-contrast", "more");
    await window.emulateMedia({ contrast: "no-preference" });
    await expect(window.locator("html")).toHaveAttribute("data-contrast", "usual");
  });

  test("in the system's own colours every kind and the selection keep a line", async ({ window, words }) => {
    const desk = deskOf(window, words);
    await window.emulateMedia({ forcedColors: "active" });
    await desk.openSample();
    const quote = desk.article.locator("mark[class*=quote]").first();
    await expect(quote).toHaveCSS("border-left-width", "3px");
    await expect(desk.article.locator("mark[class*=goal]").first()).toHaveCSS("text-decoration-style", "solid");
    await quote.click();
    await expect(desk.article.locator("mark[class*=selected]").first()).toHaveCSS("outline-style", "solid");
    expect(await findingsOn(window, { enhanced: true, underneath: true })).toEqual(noFindings);
  });
});
