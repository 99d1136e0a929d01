import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { packMessage, unpackMessage } from "#core/ipc/framing.ts";
import { err, ok } from "#core/result.ts";
import type { CallContext, Host } from "../host.ts";
import { openerFor } from "./open-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";

let folder: string;
let server: RunningServer;
let origin: string;
let cookie: string;
const calls: (readonly [string, unknown, CallContext])[] = [];
const gone: string[] = [];
let answer: (context: CallContext) => Promise<unknown> = async () => ok({});
let listener: ((event: never) => void) | undefined;

/** A host that only notes what it is asked. */
const host: Host = {
  call: async (name, request, context) => {
    calls.push([name, request, context]);
    return (await answer(context)) as never;
  },
  subscribe: (_, heard) => {
    listener = heard as never;
    return () => undefined;
  },
  disconnect: (client) => gone.push(client),
  openFile: () => undefined,
  send: () => undefined,
  close: async () => undefined,
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "precis-browser-"));
  mkdirSync(join(folder, "window", "assets"), { recursive: true });
  writeFileSync(join(folder, "window", "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "window", "assets", "main.js"), "1");
  writeFileSync(join(folder, "window", ".stamp"), "built");
  writeFileSync(join(folder, "secret.json"), "{}");
  symlinkSync(join(folder, "secret.json"), join(folder, "window", "link.json"));
  server = await startServer(host, join(folder, "window"));
  ({ origin } = new URL(server.address));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  calls.length = 0;
  answer = async () => ok({});
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { redirect: "manual", headers: { ...(cookie && { cookie }), ...headers } });
/** As it stands: fetch would tidy the path and set the Host. */
const askRaw = (path: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    const asked = httpRequest({ host: "127.0.0.1", port, path, headers: { cookie, ...headers } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once("error", reject).end();
  });
const post = (
  name: string,
  body: Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
) =>
  fetch(`${origin}/call/${name}`, {
    method: "POST",
    headers: { cookie, origin, "x-precis-client": "tab", ...headers },
    body,
    signal: signal ?? null,
  });
const result = async (response: Response) => unpackMessage(new Uint8Array(await response.arrayBuffer()));

describe("the door", () => {
  it("opens once, to who brings the token, and takes it out of the address", async () => {
    expect((await ask("/")).status).toBe(403);
    expect((await ask("/?token=guessed")).status).toBe(403);
    const { search } = new URL(server.address);
    // What looks an address over before it is opened is no browser window.
    expect((await fetch(`${origin}/${search}`, { method: "HEAD", redirect: "manual" })).status).toBe(403);
    expect((await ask(`/assets/main.js${search}`)).status).toBe(403);
    const entered = await ask(`/${search}`);
    expect([entered.status, entered.headers.get("location")]).toEqual([303, "/"]);
    const given = entered.headers.get("set-cookie") ?? "";
    expect(given).toMatch(/^precis-\d+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await ask(`/${search}`)).status).toBe(403);
    cookie = given.split(";")[0] ?? "";
    expect((await ask(`/${search}`)).status).toBe(303);
    expect((await ask("/")).status).toBe(200);
  });

  it.each([
    ["another host's name", { host: "precis.example" }],
    ["the name localhost, which can be made another's", { host: `localhost:1` }],
    ["another site's page", { origin: "https://example.org" }],
    ["a page that a browser knows to be another site's", { "sec-fetch-site": "cross-site" }],
    ["another cookie", { cookie: "precis-1=x" }],
  ])("stays shut for %s", async (_, headers) => {
    expect(await askRaw("/", headers)).toBe(403);
  });

  it("lets nobody post without saying where from", async () => {
    const headers = { cookie, "x-precis-client": "tab" };
    expect((await fetch(`${origin}/call/describeApp`, { method: "POST", headers })).status).toBe(404);
    expect(calls).toEqual([]);
  });
});

describe("files", () => {
  it("are those of the window, with what a page may do", async () => {
    const page = await ask("/");
    expect(await page.text()).toBe("<!doctype html>");
    expect(Object.fromEntries(page.headers)).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "content-security-policy": expect.stringMatching(
        /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';.*frame-ancestors 'none'$/,
      ),
    });
    expect(await (await ask("/assets/main.js")).text()).toBe("1");
  });

  it.each([
    "/../secret.json",
    "/%2e%2e/secret.json",
    "/..%2fsecret.json",
    "/assets/..%5c..%5csecret.json",
    "/link.json",
    "/.stamp",
    "/assets/",
    "/%00.json",
    "/%zz.json",
    "//secret.json",
    "/nothing.js",
  ])("do not lead out of it: %s", async (path) => {
    expect(await askRaw(path, {})).toBe(404);
  });

  it("are read only", async () => {
    for (const method of ["PUT", "DELETE", "HEAD"]) {
      expect((await fetch(`${origin}/`, { method, headers: { cookie } })).status).toBe(405);
    }
  });
});

describe("calls", () => {
  it("carry bytes there and back", async () => {
    answer = async () => ok({ pdf: new Uint8Array([37, 80]) });
    const request = { name: "a.txt", bytes: new Uint8Array([1, 2, 3]) };
    expect(await result(await post("previewDocument", packMessage(request)))).toEqual(
      ok({ pdf: new Uint8Array([37, 80]) }),
    );
    expect(calls.map(([name, asked, { client }]) => [name, asked, client])).toEqual([
      ["previewDocument", request, "tab"],
    ]);
  });

  it("want a tab's name", async () => {
    expect((await post("describeApp", packMessage({}), { "x-precis-client": "../x" })).status).toBe(400);
  });

  it("with more than 105 MB are answered, not cut off", async () => {
    expect(await result(await post("createDraft", new Uint8Array(106 * 2 ** 20)))).toEqual(
      err(failure("sourceTooLarge", { name: "", limitMegabytes: 50 })),
    );
    expect(calls).toEqual([]);
  });

  it("that the tab gives up are cancelled", async () => {
    const stop = new AbortController();
    const cancelled = new Promise<void>((resolve) => {
      answer = ({ signal }) => {
        stop.abort();
        return new Promise((settle) =>
          signal.addEventListener("abort", () => {
            resolve();
            settle(err(failure("cancelled")));
          }),
        );
      };
    });
    await expect(post("previewDocument", packMessage({}), {}, stop.signal)).rejects.toThrow();
    await cancelled;
  });
});

describe("events", () => {
  it("come as one stream", async () => {
    const response = await ask("/events?client=tab");
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe(": open\n\n");
    listener?.({ type: "draftsChanged" } as never);
    expect((await reader?.read())?.value).toBe('data: {"type":"draftsChanged"}\n\n');
    await reader?.cancel();
  });

  it("want a tab's name", async () => {
    expect((await ask("/events?client=")).status).toBe(400);
  });
});

describe("openerFor", () => {
  it("opens the browser where there is a display", () => {
    expect(openerFor("linux", {})).toBeUndefined();
    expect(openerFor("linux", { DISPLAY: ":0" })).toEqual(["xdg-open"]);
    expect(openerFor("darwin", {})).toEqual(["open"]);
  });
});

describe("the program", () => {
  const serve = join(import.meta.dirname, "serve.mjs");
  const start = (
    command: string,
    words: readonly string[],
  ): ChildProcess & { stdout: NonNullable<ChildProcess["stdout"]> } =>
    spawn(command, words, { stdio: ["ignore", "pipe", "inherit"] });
  const firstLine = async (child: ReturnType<typeof start>) => String((await once(child.stdout, "data"))[0]);

  it("says where it is in one line, and stops when told", async () => {
    const child = start(process.execPath, [serve, "--data", join(folder, "data")]);
    expect(await firstLine(child)).toMatch(/^Précis is open at http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}\n$/);
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("stops with the process that started it, however that ended", async () => {
    const script = `
      import { spawn } from "node:child_process";
      spawn(process.execPath, ${JSON.stringify([serve, "--data", join(folder, "data")])}, { stdio: "inherit" });`;
    const parent = start(process.execPath, ["--input-type=module", "-e", script]);
    const address = new URL((await firstLine(parent)).split(" at ")[1]?.trim() ?? "");
    parent.kill("SIGKILL");
    // The program holds the pipe open until it has ended.
    await once(parent, "close");
    await expect(fetch(address)).rejects.toThrow();
  });
});
