/** What is built for Electron, as far as it can be run without it: its parts, what they load, and the worker at work. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, matchesGlob } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { createBuilder, type ViteBuilder } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CallName, callNames, contract, type Request, type Response } from "#core/ipc/contract.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import type { ExportFormat } from "#core/model/format.ts";
import { createHost } from "#host/create-host.ts";
import type { SpawnWorker } from "#host/host.ts";
import { systemEnvironment } from "#host/system-environment.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
/** Inside the project, so that the packages are found as they are in the asar. */
mkdirSync(join(project, ".build"), { recursive: true });
const outDir = mkdtempSync(join(project, ".build", "electron-bundle-"));

afterAll(() => rmSync(outDir, { recursive: true, force: true }));

const parts = ["main", "worker", "preload"] as const;
type Part = (typeof parts)[number];
/** The modules that a part leaves outside of itself. */
const outside = new Map<Part, readonly string[]>();

beforeAll(async () => {
  const build = { build: { outDir } };
  const builder = await createBuilder({
    configFile: join(project, "electron/vite.config.ts"),
    logLevel: "error",
    environments: { main: build, worker: build, preload: build },
  });
  for (const part of parts) {
    const environment = builder.environments[part];
    if (environment) outside.set(part, importsOf(await builder.build(environment)));
  }
});

function importsOf(built: Awaited<ReturnType<ViteBuilder["build"]>>): readonly string[] {
  const outputs = "output" in built ? [built] : Array.isArray(built) ? built : [];
  const chunks = outputs.flatMap(({ output }) => output).filter((file) => file.type === "chunk");
  const own = new Set(chunks.map(({ fileName }) => fileName));
  return [...new Set(chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]))].filter(
    (name) => !own.has(name),
  );
}

const textOfProject = (name: string): string => readFileSync(join(project, name), "utf8");
const textOf = (name: string): string => readFileSync(join(outDir, name), "utf8");

test("each part has its entry", () => {
  expect(readdirSync(outDir)).toEqual(expect.arrayContaining(["main.js", "preload.cjs", "worker.js"]));
});

test("the preload script is one file that needs Electron alone", () => {
  const required: string[] = [];
  const exposed: unknown[] = [];
  const require = (name: string) => {
    required.push(name);
    return {
      contextBridge: { exposeInMainWorld: (...given: unknown[]) => exposed.push(...given) },
      ipcRenderer: { on: () => undefined },
    };
  };
  runInNewContext(textOf("preload.cjs"), { require, exports: {}, module: { exports: {} }, TypeError, Set });
  expect([required, exposed]).toEqual([
    ["electron"],
    [
      "precis",
      {
        call: expect.any(Function),
        cancel: expect.any(Function),
        leave: expect.any(Function),
        subscribe: expect.any(Function),
      },
    ],
  ]);
});

test("the preload script carries the calls' names and no schema", () => {
  const preload = textOf("preload.cjs");
  expect(callNames.filter((name) => !preload.includes(`"${name}"`))).toEqual([]);
  expect(preload.length).toBeLessThan(5_000);
});

test("only the main process and the preload script reach for Electron, and nothing of the program is left outside", () => {
  const reach = parts.filter((part) => outside.get(part)?.includes("electron"));
  const left = [...outside.values()].flat().filter((name) => /^[#./]/.test(name));
  expect([reach, left]).toEqual([["main", "preload"], []]);
});

const isPackage = (name: string): boolean => name !== "electron" && !isBuiltin(name);

/** A package and all it needs, by the lock file. */
function closureOf(names: readonly string[]): ReadonlySet<string> {
  const lock: Lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const dependency of Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {})) add(dependency);
  };
  names.forEach(add);
  return found;
}
type Lock = { readonly packages: Readonly<Record<string, { readonly dependencies?: object } | undefined>> };

const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** Packages that are found by their files' names and not by an import. */
const readAsFiles = [
  "@expo-google-fonts/noto-serif",
  "@expo-google-fonts/noto-sans",
  "@expo-google-fonts/noto-naskh-arabic",
];

/** Whether a package is kept out of the released program. */
function isLeftOut(name: string): boolean {
  const { files }: { readonly files: readonly string[] } = JSON.parse(textOfProject("electron/builder.json"));
  const patterns = files.filter((pattern) => pattern.startsWith("!node_modules/")).map((pattern) => pattern.slice(1));
  return patterns.some((pattern) => matchesGlob(`node_modules/${name}/index.js`, pattern));
}

test("every package that the built program needs goes into the released one", () => {
  const needed = closureOf([...[...outside.values()].flat().filter(isPackage).map(packageOf), ...readAsFiles]);
  // docx names its types among what it needs; they are no code.
  const left = [...needed].filter((name) => isLeftOut(name) && !name.startsWith("@types/"));
  expect([needed.has("zod"), left]).toEqual([true, []]);
});

test("the UI's packages, which are in its bundle, and Node itself do not", () => {
  const { optionalDependencies }: { readonly optionalDependencies: object } = JSON.parse(textOfProject("package.json"));
  const spare = ["react", "react-dom", "react-aria-components", "lucide-react", ...Object.keys(optionalDependencies)];
  expect(spare.filter((name) => !isLeftOut(name))).toEqual([]);
});

/** The built worker in a thread, as the port of a utility process. */
const spawnBuiltWorker: SpawnWorker = () => {
  const worker = new Worker(new URL("./testing/utility-process-double.ts", import.meta.url), {
    workerData: { entry: join(outDir, "worker.js") },
  });
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on("message", listener),
    onExit: (listener) => worker.once("exit", listener),
    kill: () => void worker.terminate(),
  };
};

test("the built worker reads an article and writes it as Word and as PDF, with the program's fonts", async () => {
  const host = await createHost({
    dataFolder: mkdtempSync(join(outDir, "data-")),
    programFolder: project,
    environment: systemEnvironment,
    shell: { kind: "electron", locale: "en", spawnWorker: spawnBuiltWorker },
  });
  const call = async <Name extends CallName>(name: Name, request: Request<Name>): Promise<Response<Name>> => {
    const result = await host.call(name, request, { client: "1", signal: new AbortController().signal });
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return contract[name].response.parse(result.value) as Response<Name>;
  };
  const sources = [{ from: "sample", language: "en" }] as const;
  const { draft } = await call("createDraft", { sources, templateId: "information-note", language: "en" });
  const edits = withoutArticles(draft.briefing);
  const begin = async (format: ExportFormat) => {
    const { saved } = await call("exportDocument", { draft: draft.id, edits, format });
    return saved?.as === "download" ? Buffer.from(saved.bytes.subarray(0, 4)).toString("latin1") : undefined;
  };
  expect([await begin("pdf"), await begin("docx")]).toEqual(["%PDF", "PK\u0003\u0004"]);
  await host.close();
});
