/** The languages that the program knows: adding one is adding its JSON and its line here. */
import az from "./az.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import kk from "./kk.json" with { type: "json" };
import ky from "./ky.json" with { type: "json" };
import type { LanguagePack } from "./pack.ts";
import ru from "./ru.json" with { type: "json" };
import tr from "./tr.json" with { type: "json" };
import uz from "./uz.json" with { type: "json" };

/** The compiler holds the files to the pack's type, the tests to its schema; so nothing is parsed at start-up. */
export const packs: readonly LanguagePack[] = [az, en, kk, ky, ru, tr, uz];

/** The pack for a BCP 47 tag («ru-KG»); undefined where there is none. */
export const packFor = (tag: string | undefined): LanguagePack | undefined =>
  tag === undefined ? undefined : packs.find(({ language }) => language === tag.toLowerCase().split("-")[0]);
