/** `npm run feature-pages`: every feature's document as a PDF and its pages as pictures, for the eye; veraPDF's verdict. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { features } from "../../formats/writers/features/features.ts";
import { pdfWriter } from "../../formats/writers/pdf/pdf-writer.ts";
import { openFontLibrary } from "../workers/font-files.ts";

const cases = fileURLToPath(new URL("../../formats/writers/pdf/cases", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "precis-features-"));
/** Without the fonts of this computer, so that the pages are the same everywhere. */
const fonts = { ...openFontLibrary(), system: () => [] };

try {
  for (const [name, document] of Object.entries(features)) {
    const { bytes } = await pdfWriter.write(document, fonts);
    writeFileSync(join(folder, `${name}.pdf`), bytes);
  }
  if (process.argv.includes("--pictures")) draw();
  process.exitCode = validate();
} finally {
  rmSync(folder, { recursive: true });
}

function draw() {
  for (const name of Object.keys(features)) {
    const target = join(cases, name);
    mkdirSync(target, { recursive: true });
    for (const file of readdirSync(target)) if (file.endsWith(".png")) rmSync(join(target, file));
    const drawn = spawnSync("pdftoppm", ["-r", "56", "-png", join(folder, `${name}.pdf`), join(target, "page")]);
    if (drawn.error !== undefined) return process.stderr.write("No pictures: pdftoppm is not here.\n");
  }
}

/** The exit status: 0 where every file keeps both standards, or nothing is here that could say so. */
function validate() {
  const program = veraPdf();
  if (program === undefined) {
    process.stderr.write("SKIPPED: veraPDF wants Java and Maven, which are not here.\n");
    return 0;
  }
  const files = readdirSync(folder).map((file) => join(folder, file));
  const verdicts = ["2a", "ua1"].map((flavour) => {
    const args = [
      "-cp",
      program,
      "org.verapdf.apps.GreenfieldCliWrapper",
      "-f",
      flavour,
      "--format",
      "text",
      "-v",
      ...files,
    ];
    const { stdout } = spawnSync("java", args, { encoding: "utf8" });
    process.stdout.write(stdout.replaceAll(`${folder}/`, ""));
    return stdout.match(/^PASS /gm)?.length === files.length;
  });
  return verdicts.every(Boolean) ? 0 : 1;
}

/** Fetched once by Maven, which keeps it with its own; undefined where there is no Java or no Maven. */
function veraPdf() {
  const version = "1.28.2";
  const artifact = `org.verapdf.apps:greenfield-apps:${version}`;
  const fetched = spawnSync("mvn", ["-q", "-B", "dependency:get", "-Dtransitive=false", `-Dartifact=${artifact}`]);
  if (fetched.status !== 0 || spawnSync("java", ["-version"]).status !== 0) return undefined;
  const place = ["org", "verapdf", "apps", "greenfield-apps", version, `greenfield-apps-${version}.jar`];
  return join(homedir(), ".m2", "repository", ...place);
}
