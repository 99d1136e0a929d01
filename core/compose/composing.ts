/** What the words of one briefing are made with. */
import type { Briefing } from "../model/briefing.ts";
import type { DocumentStrings } from "./document-strings.ts";
import type { Words } from "./fields.ts";
import { sameLanguage } from "./language-tags.ts";
import type { References } from "./references.ts";

export type ComposeOptions = {
  readonly strings: DocumentStrings;
  /** "YYYY-MM-DD": the day of a briefing that has none of its own. */
  readonly today: string;
};

export type Composing = ComposeOptions & { readonly briefing: Briefing; readonly references: References };

/** Words with their language, where it is known and not the document's. */
export const wordsIn = (text: string, language: string | undefined, briefing: Pick<Briefing, "language">): Words =>
  language === undefined || text === "" || sameLanguage(language, briefing.language) ? { text } : { text, language };
