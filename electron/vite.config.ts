/**
 * How the desktop shell is built: main process, worker and preload script, into dist/electron.
 *
 * Only the program's own code is bundled. The packages stay in node_modules, which goes into the asar: so the released
 * program runs the very files that the tests ran, and packages that read data beside their code (pdfkit's metrics, the
 * fonts) find it. A sandboxed preload script can load no file, so nothing but Electron stays outside of it.
 */
import { fileURLToPath } from "node:url";
import { type BuildEnvironmentOptions, defineConfig, type Plugin } from "vite";
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

type Build = Pick<BuildEnvironmentOptions, "rolldownOptions" | "emptyOutDir">;

const environment = (build: Build) => ({
  consumer: "server" as const,
  build: { ssr: true, target: "node24", minify: false, outDir: "dist/electron", emptyOutDir: false, ...build },
});

/** A module of Node's own kind, and beside it what it loads only when needed. */
const nodeModule = (name: string) => ({
  input: { [name]: `electron/${name}.ts` },
  external: (id: string) => !isOwnCode(id),
  output: { format: "es" as const, entryFileNames: "[name].js", chunkFileNames: `${name}-[name]-[hash].js` },
});

/** A single file that `require`s Electron and nothing else. */
const sandboxedScript = (name: string) => ({
  input: { [name]: `electron/${name}.ts` },
  external: ["electron"],
  output: { format: "cjs" as const, entryFileNames: "[name].cjs", codeSplitting: false },
});

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [callNamesAlone],
  environments: {
    main: environment({ rolldownOptions: nodeModule("main"), emptyOutDir: true }),
    worker: environment({ rolldownOptions: nodeModule("worker") }),
    preload: environment({ rolldownOptions: sandboxedScript("preload") }),
  },
  builder: {
    buildApp: async (builder) => {
      for (const name of ["main", "worker", "preload"]) {
        const found = builder.environments[name];
        if (found) await builder.build(found);
      }
    },
  },
});
