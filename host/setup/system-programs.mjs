/** The programs that the tests drive: found, or installed by the system's package manager where that may be done. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { SetupFailure } from "./ensure.mjs";

/** Program → Debian package. Chromium runs the window; the others look into what the program writes, and whom it asks. */
const debianPackages = { chromium: "chromium", pdftotext: "poppler-utils", qpdf: "qpdf", strace: "strace" };
const chromiumNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"];

/** Chromium's path. Installs what is missing where apt-get may be used; throws a sentence where Chromium is not to be had. */
export function ensureSystemPrograms() {
  const missing = Object.keys(debianPackages).filter((program) => !isThere(program));
  if (missing.length > 0 && mayInstall()) install(missing.map((program) => debianPackages[program]));
  const chromium = findChromium();
  if (chromium === undefined)
    throw new SetupFailure(
      "The end-to-end tests need Chromium: install it (Debian: apt-get install chromium poppler-utils qpdf strace), or name its program in PRECIS_CHROMIUM.",
    );
  for (const program of missing.filter((name) => !isThere(name)))
    process.stdout.write(`Without ${program} the tests that use it are skipped.\n`);
  return chromium;
}

const isThere = (program) => (program === "chromium" ? findChromium() : findOnPath(program)) !== undefined;

function findChromium() {
  const named = process.env.PRECIS_CHROMIUM;
  if (named && existsSync(named)) return named;
  return [...chromiumNames.map(findOnPath), ...platformChromium()].find(
    (path) => path !== undefined && existsSync(path),
  );
}

const platformChromium = () => [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function findOnPath(program) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

const mayInstall = () => process.getuid?.() === 0 && findOnPath("apt-get") !== undefined;

function install(packages) {
  process.stdout.write(`Installing for the tests: ${packages.join(", ")}.\n`);
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
}
