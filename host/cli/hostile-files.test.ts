/** What the program touches while it reads files that are made to do harm, as the system sees it. */
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programFolder } from "../files/program-folder.ts";
import { hostileFiles } from "../testing/hostile-files.ts";

const canTrace = spawnSync("strace", ["-qq", "-o", "/dev/null", "true"]).status === 0;

const bin = join(import.meta.dirname, "precis.mjs");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "precis-hostile-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A system call's name, the first path or word in it, and the whole line. */
type Call = { readonly name: string; readonly path: string; readonly line: string };
const callOf = (line: string): Call => ({
  name: /^\d+\s+(\w+)\(/.exec(line)?.[1] ?? "",
  path: /"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? "",
  line,
});
const without = (calls: readonly Call[], prefixes: readonly string[]): readonly string[] =>
  calls.filter(({ path }) => !prefixes.some((prefix) => path.startsWith(prefix))).map(({ line }) => line);

/** Files that are there for every program: its libraries, and what it asks the system about itself. */
const systemFiles = "/lib /usr/ /proc/ /sys/ /dev/ /etc/ld.so. /etc/ssl/openssl.cnf /etc/localtime".split(" ");
const packages = realpathSync(join(programFolder, "node_modules"));

describe.skipIf(!canTrace)("reading hostile files (needs strace)", () => {
  let calls: readonly Call[];
  let reports: readonly { readonly file: string; readonly error?: { readonly code: string } }[];
  beforeAll(() => {
    for (const name of ["in", "tmp", "home"]) mkdirSync(join(folder, name));
    for (const { name, bytes } of hostileFiles) writeFileSync(join(folder, "in", name), bytes());
    writeFileSync(join(folder, "in", "disk.txt"), "");
    truncateSync(join(folder, "in", "disk.txt"), 2 ** 30);
    const env = { PATH: process.env["PATH"] ?? "", LC_ALL: "C.UTF-8", HOME: join(folder, "home") };
    // What the first run builds and keeps is no part of reading.
    spawnSync(process.execPath, [bin, "templates"], { env });
    const trace = ["-f", "-qq", "-s", "4096", "-o", join(folder, "trace"), "-e", "trace=%file,%net,%process"];
    const { stdout } = spawnSync("strace", [...trace, process.execPath, bin, "read", "in", "--json"], {
      cwd: folder,
      env: { ...env, TMPDIR: join(folder, "tmp") },
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    reports = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    calls = readFileSync(join(folder, "trace"), "utf8").split("\n").map(callOf);
  }, 120_000);

  it("ends for each in an article or in a failure of its own", () => {
    expect(new Set(reports.map(({ file }) => file)).size).toBe(hostileFiles.length + 1);
    expect(reports.map(({ error }) => error?.code)).not.toContain("unexpected");
    expect(reports.find(({ file }) => file.endsWith("disk.txt"))?.error?.code).toBe("sourceTooLarge");
  });

  it("asks no address for anything, and starts no program but its own", () => {
    expect(calls.filter(({ line }) => /AF_INET/.test(line))).toEqual([]);
    const started = calls.filter(({ name, line }) => name === "execve" && line.endsWith("= 0"));
    expect(started.length).toBeGreaterThan(1);
    expect(started.filter(({ path }) => !/\/node$/.test(path))).toEqual([]);
  });

  it("opens the sources, its own files and the system's; of a file that is too large not even that", () => {
    const opened = calls.filter(({ name, line }) => name.startsWith("open") && !/= -1 /.test(line));
    expect(opened.filter(({ path }) => path === "in/script.pdf")).toHaveLength(1);
    expect(opened.filter(({ path }) => path === "in/disk.txt")).toEqual([]);
    expect(without(opened, ["in", programFolder, packages, ...systemFiles])).toEqual([]);
  });

  it("writes nothing but its own compiled code, and leaves nothing in the temporary folder", () => {
    const writing = /O_WRONLY|O_RDWR|O_CREAT/;
    const changing = /^(?:mkdir|unlink|rename|link|symlink|rmdir|creat|truncate|chmod|chown|mknod)/;
    const written = calls.filter(
      ({ name, line }) => changing.test(name) || (name.startsWith("open") && writing.test(line)),
    );
    expect(without(written, [join(packages, ".cache"), "/dev/"])).toEqual([]);
    expect([...readdirSync(join(folder, "tmp")), ...readdirSync(join(folder, "home"))]).toEqual([]);
  });
});
