/** What outputs are called: after their input, numbered where two inputs would give the same name. */
import { parse } from "node:path";

/** Gives each input a name without extension that no earlier one has, on file systems that ignore case too. */
export function outputNames(): (path: string) => string {
  const taken = new Set<string>();
  return (path) => {
    const stem = parse(path).name || "output";
    let name = stem;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stem}-${count}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
