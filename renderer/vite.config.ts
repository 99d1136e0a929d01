/** How the UI is built: one page of plain files, with nothing inline and nothing from elsewhere. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { createLogger, defineConfig, type Logger, type Plugin } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  customLogger: withoutKnownWarnings(createLogger("warn")),
  plugins: [react(), wordsOfReactAria()],
  build: {
    outDir: fileURLToPath(new URL("../dist/renderer", import.meta.url)),
    emptyOutDir: true,
    target: "chrome130",
    /** The content security policy knows no `data:`. */
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_200,
    /** What the first screen stands on comes as one file: as thirty, they would wait for each other's connections. */
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "start", tags: ["$initial"] }] } } },
  },
});

/**
 * What a build always says, and nobody can mend here, would be the first words that `npm start` shows: Vite's own CSS
 * modules name no file to PostCSS, and the spelling checker's Node half, which no window runs, asks for Node's modules.
 */
function withoutKnownWarnings(logger: Logger): Logger {
  const known = [/PostCSS plugin did not pass the `from` option/, /externalized for browser.*hunspell-wasm/];
  const isNews = (words: string) => !known.some((one) => one.test(words));
  return {
    ...logger,
    warn: (words, options) => isNews(words) && logger.warn(words, options),
    warnOnce: (words, options) => isNews(words) && logger.warnOnce(words, options),
  };
}

/**
 * React Aria brings its words in thirty languages, and not in four of ours: of its own those are kept that the window
 * speaks, and the others come from assets/locales.
 */
function wordsOfReactAria(): Plugin {
  const kept = ["en-US", "ru-RU", "tr-TR"];
  const ours = ["az", "kk", "ky", "uz"];
  const said = new Set(["dnd", "combobox", "grid", "overlays", "menu", "components"]);
  const path = (file: string) => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)));
  return {
    name: "precis:words-of-react-aria",
    transform: {
      filter: { id: /react-(aria|stately|aria-components)\/dist\/private\/(\w+\/)?intlStrings\.mjs$/ },
      handler: (code, id) => {
        const folder = /from "(.+)\/en-US\.mjs"/.exec(code)?.[1];
        if (folder === undefined) throw new Error(`React Aria keeps its words elsewhere now: ${id}`);
        const part = id.includes("react-aria-components") ? "components" : folder.replace(/^.*\//, "");
        const own = said.has(part) ? ours : [];
        return [
          ...kept.map((tag, index) => `import theirs${index} from "${folder}/${tag}.mjs";`),
          ...own.map((tag) => `import { ${part} as ${tag} } from ${path(`../assets/locales/aria.${tag}.json`)};`),
          ...(own.length === 0 ? [] : [`import { ariaWords } from ${path("words/aria-words.ts")};`]),
          "export default {",
          ...kept.map((tag, index) => `"${tag}": theirs${index},`),
          ...own.map((tag) => `"${tag}": ariaWords("${tag}", ${tag}),`),
          "};",
        ].join("\n");
      },
    },
  };
}
