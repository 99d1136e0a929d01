/** The words of menus and dialogs, a JSON file a language; a further language is a further file. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const word = z.string().min(1);
const question = z.object({ message: word, detail: word });
const told = z.object({ title: word, text: word });
const menuWordsSchema = z
  .object({
    menus: z.object({ file: word, edit: word, view: word, window: word, help: word }),
    /** What the program itself does; sent to the page. */
    commands: z.object({
      newBriefing: word,
      open: word,
      addSource: word,
      saveProject: word,
      exportDocx: word,
      exportPdf: word,
      undo: word,
      redo: word,
      settings: word,
      palette: word,
      find: word,
      help: word,
      shortcuts: word,
    }),
    /** What the system does: Electron's roles, whose own labels are English. `{app}` is the program's name. */
    roles: z.object({
      about: word,
      services: word,
      hide: word,
      hideOthers: word,
      unhide: word,
      quit: word,
      recentDocuments: word,
      clearRecentDocuments: word,
      close: word,
      cut: word,
      copy: word,
      paste: word,
      pasteAndMatchStyle: word,
      delete: word,
      selectAll: word,
      resetZoom: word,
      zoomIn: word,
      zoomOut: word,
      togglefullscreen: word,
      toggleDevTools: word,
      minimize: word,
      zoom: word,
      front: word,
    }),
    /** Kinds of file by extension, as a save dialog names them. */
    fileTypes: z.record(z.string(), word),
    /** Why a window is not closed at once, and what the analyst can do. */
    leaving: z.object({ unsaved: question, template: question, saving: question, stay: word, leave: word }),
    /** Something is under way that was to be finished. */
    quitting: question.extend({ wait: word, quit: word }),
    startFailed: told,
    /** The window was closed over it. */
    notWritten: told,
    /** The window's page died again and again. */
    pageStopped: told,
  })
  .readonly();
export type MenuWords = z.infer<typeof menuWordsSchema>;

const fallbackLanguage = "en";

/** The words in the first of the languages (BCP 47 tags) that there are words in. Throws where a file is damaged. */
export function loadMenuWords(folder: string, languages: readonly string[]): MenuWords {
  const known = readdirSync(folder).flatMap((name) => /^menu\.(.+)\.json$/.exec(name)?.[1] ?? []);
  const found = languages.map(mainLanguage).find((language) => known.includes(language)) ?? fallbackLanguage;
  return menuWordsSchema.parse(JSON.parse(readFileSync(join(folder, `menu.${found}.json`), "utf8")));
}

const mainLanguage = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? tag;
