/** `precis://app/` serves the built UI and nothing else on the disk. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findServedPath, setupProtocol } from "./protocol.ts";
import { ProtocolDouble } from "./testing/electron-double.ts";

const home = mkdtempSync(join(tmpdir(), "precis-protocol-"));
const folder = join(home, "renderer");
mkdirSync(join(folder, "assets"), { recursive: true });
writeFileSync(join(folder, "index.html"), "<!doctype html>");
writeFileSync(join(folder, "assets/page.js"), "export {};");
writeFileSync(join(folder, "assets/notes.exe"), "MZ");
writeFileSync(join(folder, ".stamp"), "1");
writeFileSync(join(home, "secret.html"), "secret");
mkdirSync(join(home, "renderer-other"));
writeFileSync(join(home, "renderer-other/index.html"), "secret");

const ask = async (url: string, method = "GET"): Promise<Response> => {
  const protocol = new ProtocolDouble();
  setupProtocol(protocol, folder);
  const answer = await protocol.handlers.get("precis")?.({ url, method } as Request);
  if (!answer) throw new Error("Nothing answers the program's scheme");
  return answer;
};

test("a file of the UI comes with its media type, the policy, and no permission to guess", async () => {
  const answer = await ask("precis://app/assets/page.js");
  expect({ status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() }).toEqual({
    status: 200,
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    },
    body: "export {};",
  });
});

test.each(["precis://app/", "precis://app/index.html", "precis://app/index.html?x=1#y"])(
  "the start page is at %s",
  async (url) => expect([(await ask(url)).status, await (await ask(url)).text()]).toEqual([200, "<!doctype html>"]),
);

test.each([
  "precis://app/../secret.html",
  "precis://app/%2e%2e/secret.html",
  "precis://app/..%2fsecret.html",
  "precis://app/%2e%2e%2fsecret.html",
  "precis://app/assets/..%2f..%2fsecret.html",
  "precis://app/..%5csecret.html",
  "precis://app/..%2frenderer-other/index.html",
  "precis://app//etc/passwd.html",
  "precis://app/%2fetc%2fpasswd.html",
  "precis://app/C:%5cWindows%5cwin.html",
  "precis://app/C:/Windows/win.html",
  "precis://app/index.html%00.js",
  "precis://app/%zz",
])("no file outside of the UI is served: %s", async (url) => {
  const answer = await ask(url);
  expect([answer.status, await answer.text()]).toEqual([404, ""]);
});

test.each(["..%2fsecret.html", "..%5csecret.html", "index.html%00.js", "%2e%2e%2frenderer-other%2findex.html"])(
  "an address that leads out names no file at all: %s",
  (name) => expect(findServedPath(`precis://app/${name}`, folder)).toBeUndefined(),
);

test.each([
  ["an unknown kind of file", "precis://app/assets/notes.exe"],
  ["a file without an extension", "precis://app/.stamp"],
  ["a file that is not there", "precis://app/assets/none.js"],
  ["a folder", "precis://app/assets"],
  ["another host", "precis://elsewhere/index.html"],
])("%s is not served", async (_, url) => expect((await ask(url)).status).toBe(404));

test("refusals carry the policy too", async () => {
  const answer = await ask("precis://app/none.html");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
});

test("nothing but reading is answered", async () => {
  expect((await ask("precis://app/index.html", "POST")).status).toBe(405);
});
