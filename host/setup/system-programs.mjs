/** The programs that the tests drive: found, or installed by the system's package manager where that may be done. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { SetupFailure } from "./ensure.mjs";

/** Program → Debian package: what looks into the files that the program writes, and at whom it asks. */
const inspectors = { pdftotext: "poppler-utils", qpdf: "qpdf", strace: "strace" };
/** Chromium without the frame about the page: a test costs a quarter less processor time in it. */
const headlessShell = "chromium-headless-shell";
const chromiumNames = [
  headlessShell,
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "msedge",
];

/** Chromium's path. Installs what is missing where apt-get may be used; throws a sentence where Chromium is not to be had. */
export function ensureSystemPrograms() {
  if (mayInstall()) installMissing();
  const chromium = findChromium();
  if (chromium === undefined)
    throw new SetupFailure(
      "The end-to-end tests need Chromium: install it (Debian: apt-get install chromium-headless-shell poppler-utils qpdf strace), or name its program in PRECIS_CHROMIUM.",
    );
  for (const program of Object.keys(inspectors).filter(isMissing))
    process.stdout.write(`Without ${program} the tests that use it are skipped.\n`);
  return chromium;
}

function installMissing() {
  const packages = Object.keys(inspectors)
    .filter(isMissing)
    .map((program) => inspectors[program]);
  if (namedChromium() === undefined && isMissing(headlessShell)) packages.push(headlessShell);
  if (packages.length > 0) install(packages);
  if (findChromium() === undefined) install(["chromium"]);
}

const isMissing = (program) => findOnPath(program) === undefined;

function namedChromium() {
  const named = process.env.PRECIS_CHROMIUM;
  return named && existsSync(named) ? named : undefined;
}

const findChromium = () =>
  namedChromium() ??
  [...chromiumNames.map(findOnPath), ...platformChromium()].find((path) => path !== undefined && existsSync(path));

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
  for (const name of packages) spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], options);
}
