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

export default defineConfig({
  root,
  plugins: [colourProfile],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: "node24",
    minify: false,
    outDir,
    emptyOutDir: true,
    rolldownOptions: {
      input: { cli: "host/cli/main.ts", worker: "host/workers/worker.ts" },
      external: [...builtinModules, /^node:/],
      // Schemas that nothing uses in a process are left out of it.
      treeshake: { manualPureFunctions: ["z"] },
      output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
