/**
 * Writes docs/third-party-notices.md: every package that is shipped, with its licence's text.
 * `npm run notices`; with `--check` it only says whether the file is current.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./ensure.mjs";

const target = join(projectFolder, "docs", "third-party-notices.md");
const lock = JSON.parse(readFileSync(join(projectFolder, "package-lock.json"), "utf8"));

/** What is shipped: neither for development nor for one platform only. Electron's own notices come with its runtime. */
const shipped = Object.entries(lock.packages).filter(
  ([path, entry]) => path !== "" && !entry.dev && !entry.optional && !entry.devOptional,
);

const notices = shipped
  .map(([path, { version, license }]) => ({
    name: path.split("node_modules/").at(-1),
    version,
    license,
    text: licenceText(path),
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const page = [
  "# Third-party notices",
  "",
  "Made by `npm run notices`; do not edit. Précis is shipped with these packages, whose authors keep their rights.",
  ...notices.map(
    ({ name, version, license, text }) => `\n## ${name} ${version}\n\n${license ?? "see below"}\n\n${fenced(text)}`,
  ),
  "",
].join("\n");

function licenceText(path) {
  const folder = join(projectFolder, path);
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice|ofl)/i.test(name))
    : [];
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
}

function fenced(text) {
  return text === "" ? "The package carries no licence file." : `\`\`\`\`text\n${text}\n\`\`\`\``;
}

if (!process.argv.includes("--check")) writeFileSync(target, page);
else if (!existsSync(target) || readFileSync(target, "utf8") !== page) {
  process.stderr.write("docs/third-party-notices.md is not current: npm run notices\n");
  process.exitCode = 1;
}
