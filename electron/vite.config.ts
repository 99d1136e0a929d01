/**
 * How the desktop shell is built: main process, worker and preload script, each one file in dist/electron.
 *
 * Only the program's own code is bundled. The packages stay in node_modules, which goes into the asar: so the released
 * program runs the very files that the tests ran, and packages that read data beside their code (pdfkit's metrics, the
 * fonts) find it. A sandboxed preload script can load no file, so nothing but Electron stays outside of it.
 */
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { callNames } from "../core/ipc/contract.ts";

/** The preload script needs the calls' names, and neither their schemas nor the library those are written with. */
const callNamesAlone: Plugin = {
  name: "call-names-alone",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "preload",
  load: (id) =>
    id.endsWith("/core/ipc/contract.ts") ? `export const callNames = ${JSON.stringify(callNames)};` : null,
};

const isOwnCode = (id: string): boolean => /^(\.|\/|#|\0|[A-Za-z]:[\\/])/.test(id);

const build = { ssr: true, target: "node24", minify: false, outDir: "dist/electron", emptyOutDir: false } as const;

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [callNamesAlone],
  environments: {
    main: {
      consumer: "server",
      build: {
        ...build,
        rolldownOptions: {
          input: { main: "electron/main.ts", worker: "electron/worker.ts" },
          external: (id: string) => !isOwnCode(id),
          output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
        },
      },
    },
    preload: {
      consumer: "server",
      build: {
        ...build,
        rolldownOptions: {
          input: { preload: "electron/preload.ts" },
          external: ["electron"],
          output: { format: "cjs", entryFileNames: "[name].cjs" },
        },
      },
    },
  },
  builder: {
    buildApp: async (builder) => {
      for (const environment of ["main", "preload"]) {
        const found = builder.environments[environment];
        if (found) await builder.build(found);
      }
    },
  },
});
