/**
 * Completes package-lock.json with the optional packages of other platforms that the registry in reach does not
 * have: `npm ci` fails on their absence, on every platform (docs/decisions/lock-file.md). Run it after a dependency
 * was added or updated: `npm run lock`.
 */
import { readFileSync, writeFileSync } from "node:fs";

const lockPath = new URL("../../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(lockPath, "utf8"));

const systems = ["darwin", "win32", "android", "freebsd", "openbsd", "netbsd", "sunos", "aix", "openharmony", "linux"];
const processors = ["arm64", "x64", "ia32", "riscv64", "s390x", "ppc64", "loong64", "arm", "wasm32"];

/** What the package's name says of the platform it is for: "@biomejs/cli-darwin-arm64" → darwin, arm64. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  return {
    os: systems.filter((system) => words.includes(system)),
    cpu: processors.filter((processor) => words.includes(processor)),
  };
}

function missingPackages() {
  const wanted = Object.values(lock.packages).flatMap((entry) =>
    Object.entries(entry.optionalDependencies ?? {}).map(([name, version]) => ({ name, version, dev: entry.dev })),
  );
  return wanted.filter(
    ({ name, version }) => !lock.packages[`node_modules/${name}`] && /^\d+\.\d+\.\d+\S*$/.test(version),
  );
}

for (const { name, version, dev } of missingPackages()) {
  const { os, cpu } = platformOf(name);
  if (os.length === 0 || cpu.length === 0) throw new Error(`cannot tell the platform of ${name}`);
  lock.packages[`node_modules/${name}`] = { version, ...(dev ? { dev } : {}), optional: true, os, cpu };
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
lock.packages = Object.fromEntries(sorted);
writeFileSync(lockPath, `${JSON.stringify(lock, null, 2)}\n`);
