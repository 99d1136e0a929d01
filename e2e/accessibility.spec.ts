/**
 * Every screen × light, dark, high contrast × English, Russian × 100 and 200 %: axe finds nothing, nothing is cut off or
 * scrolled both ways, and whatever is pressed is large enough.
 */
import { findingsOn, noFindings } from "./accessible.ts";
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";
import { screens } from "./screens.ts";
import { languages, type WalkedLanguage } from "./words.ts";

type Look = {
  readonly theme: "light" | "dark" | "contrast";
  /** The system's, which high contrast follows. */
  readonly scheme: "light" | "dark";
  readonly language: WalkedLanguage;
  readonly zoom: 1 | 2;
  /** The parts that are walked through, where not all are. */
  readonly parts?: readonly string[];
};

const full = process.env["PRECIS_TEST_FULL"] !== undefined;

const themes = [
  { theme: "light", scheme: "light" },
  { theme: "dark", scheme: "dark" },
  { theme: "contrast", scheme: "light" },
  { theme: "contrast", scheme: "dark" },
] as const;

const everyLook: readonly Look[] = themes.flatMap((theme) =>
  languages.flatMap((language) => ([1, 2] as const).map((zoom) => ({ ...theme, language, zoom }))),
);
/** Each screen once; each theme, language and zoom. */
const usualLooks: readonly Look[] = [
  { theme: "light", scheme: "light", language: "en", zoom: 1, parts: ["points", "templates"] },
  { theme: "dark", scheme: "dark", language: "ru", zoom: 2, parts: ["source and page", "over the desk"] },
  { theme: "contrast", scheme: "dark", language: "en", zoom: 1, parts: ["start", "template editor"] },
];

test.describe.configure({ mode: "parallel" });

for (const { scheme, parts = Object.keys(screens), ...look } of full ? everyLook : usualLooks)
  test.describe(`${look.theme} (${scheme}), ${look.language}, ${100 * look.zoom} %`, () => {
    test.use(look);
    for (const part of parts)
      test(part, async ({ window, words, program }) => {
        test.skip(program.shell === "electron" && part === "templates", "its dialog for folders is the system's own");
        test.setTimeout(240_000);
        await window.emulateMedia({ colorScheme: scheme });
        for (const { name, show } of screens[part] ?? [])
          await test.step(name, async () => {
            await show({ window, words, program, desk: deskOf(window, words) });
            const findings = await findingsOn(window, { enhanced: look.theme === "contrast", underneath: full });
            expect.soft(findings, name).toEqual(noFindings);
          });
      });
  });
