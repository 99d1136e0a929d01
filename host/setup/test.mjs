/** `npm test [-- --full]`: everything that the tests need, then all of them; closes with one line of counts. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, projectEnvironment, projectFolder, runNode, withSetup } from "./ensure.mjs";
import { ensureSystemPrograms } from "./system-programs.mjs";

const full = process.argv.includes("--full");
const results = join(projectFolder, "test-results");
const bin = (...path) => join("node_modules", ...path);

await withSetup(() => {
  ensureInstalled();
  const chromium = ensureSystemPrograms();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const checks = [
    step("types and layers", [bin("typescript", "bin", "tsc"), "-b"]),
    step("lint", [bin("@biomejs", "biome", "bin", "biome"), "check", "."]),
    step("unused code", [bin("knip", "bin", "knip.js")]),
    step("third-party notices", ["host/setup/notices.mjs", "--check"]),
  ];
  for (const name of ["renderer", "program"]) ensureBuilt(name);
  const environment = { ...projectEnvironment(), PRECIS_CHROMIUM: chromium, ...(full && { PRECIS_TEST_FULL: "1" }) };
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${join(results, "unit.json")}`];
  const runs = [
    step("unit tests", [bin("vitest", "vitest.mjs"), "run", ...reporters], environment),
    step(
      "end-to-end tests",
      [bin("playwright", "cli.js"), "test", "--config", "e2e/playwright.config.ts"],
      environment,
    ),
  ];
  return report(checks, runs);
});

function step(name, words, env = projectEnvironment()) {
  process.stdout.write(`\n── ${name}\n`);
  return { name, passed: runNode(words, { env }) === 0 };
}

/** The closing line, which counts each check as one test. Returns the exit status. */
function report(checks, runs) {
  const failures = [...checks, ...runs].filter(({ passed }) => !passed);
  for (const { name } of failures) process.stdout.write(`failed: ${name}\n`);
  const failedChecks = checks.filter(({ passed }) => !passed).length;
  const ofChecks = { passed: checks.length - failedChecks, failed: failedChecks, skipped: 0 };
  const counts = [ofChecks, unitCounts(), endToEndCounts()];
  const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
  const failed = Math.max(total("failed"), failures.length);
  process.stdout.write(`\n${total("passed")} passed, ${failed} failed, ${total("skipped")} skipped\n`);
  return failed === 0 ? 0 : 1;
}

function unitCounts() {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readResults("unit.json");
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function endToEndCounts() {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = readResults("end-to-end.json").stats ?? {};
  return { passed: expected + flaky, failed: unexpected, skipped };
}

function readResults(name) {
  const path = join(results, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}
