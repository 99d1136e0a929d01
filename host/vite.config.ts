/**
 * How the command line and the worker processes are bundled, into dist/program: a command is over before three hundred
 * small files are found and read. The packages are bundled too; what they read beside their code is copied.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const outDir = "dist/program";

/** The colour profile that pdfkit puts into PDF/A files, in the folder where its code looks for it. */
const colourProfile: Plugin = {
  name: "colour-profile",
  writeBundle: () => {
    mkdirSync(join(root, outDir, "data"), { recursive: true });
    const file = "data/sRGB_IEC61966_2_1.icc";
    copyFileSync(join(root, "node_modules/pdfkit/js", file), join(root, outDir, file));
  },
};

/** Packages of packages that the program has no use for, and what for that would be: loading them takes time. */
const unneeded: Readonly<Record<string, string>> = {
  linebreak: "pdfkit's own line breaking",
  "png-js": "pdfkit's own reading of pictures",
  "@noble/ciphers/aes": "encrypted PDF",
  "brotli/decompress.js": "WOFF2 fonts",
};

/** Whoever comes to need one of them after all is told so. */
const withoutUnneeded: Plugin = {
  name: "without-unneeded",
  enforce: "pre",
  resolveId: (id) => (id in unneeded ? `\0unneeded:${id}` : undefined),
  load: (id) => {
    const use = unneeded[id.replace("\0unneeded:", "")];
    if (use === undefined) return undefined;
    const body = `throw new Error(${JSON.stringify(`This build leaves out ${use}: see host/vite.config.ts`)});`;
    return `const leftOut = () => { ${body} };\nexport { leftOut as cbc, leftOut as ecb, leftOut as default };`;
  },
};

const lazyTrie = `module.exports = class {
  constructor(packed) { this.packed = packed; }
  get(codePoint) { return (this.trie ??= new UnicodeTrie(this.packed)).get(codePoint); }
};`;
/** Tables of Unicode properties are unpacked when a letter first asks for them: most documents have no such letter. */
const lazyTries: Plugin = {
  name: "lazy-tries",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith("/unicode-trie/index.js") ? `${code.replace(/module\.exports = .*/, "")}\n${lazyTrie}` : undefined,
};

export default defineConfig({
  root,
  plugins: [colourProfile, withoutUnneeded, lazyTries],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: "node24",
    minify: false,
    outDir,
    emptyOutDir: true,
    rolldownOptions: {
      input: { precis: "host/cli/main.ts", worker: "host/workers/worker.ts" },
      external: [...builtinModules, /^node:/],
      // Schemas that nothing uses in a process are left out of it, and with them the package that makes them.
      treeshake: { manualPureFunctions: ["z"], moduleSideEffects: (id) => !id.includes("/core/model/") },
      output: {
        format: "es",
        entryFileNames: "[name].js",
        chunkFileNames: "[name]-[hash].js",
        // Half of it is comments and indents, which take time to read; names stay, for what is noted of bugs.
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});
