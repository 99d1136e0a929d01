/** The worker that spells: Hunspell as WebAssembly, with the dictionary of one language. Requests are answered in turn. */
import { createHunspellFromStrings } from "hunspell-wasm";
import { missingCase } from "#core/missing-case.ts";
import { type Checker, createChecker } from "./checker.ts";
import type { SpellingAnswer, SpellingRequest } from "./messages.ts";

let checker: Promise<Checker> | undefined;

const answer = (message: SpellingAnswer): void => postMessage(message);

addEventListener("message", async ({ data }: MessageEvent<SpellingRequest>) => {
  try {
    await serve(data);
  } catch {
    answer({ is: "failed" });
  }
});

async function serve(request: SpellingRequest): Promise<void> {
  if (request.is === "load") checker = load(request);
  const loaded = await checker;
  if (loaded === undefined) return;
  switch (request.is) {
    case "load":
      return;
    case "check": {
      const right = request.words.filter(loaded.isRight);
      const known = new Set(right);
      return answer({ is: "checked", right, wrong: request.words.filter((word) => !known.has(word)) });
    }
    case "suggest":
      return answer({ is: "suggested", word: request.word, suggestions: loaded.suggest(request.word) });
    default:
      return missingCase(request);
  }
}

async function load({ language, files }: Extract<SpellingRequest, { is: "load" }>): Promise<Checker> {
  const [affixes, words] = await Promise.all([read(files.affixes), read(files.words)]);
  return createChecker(await createHunspellFromStrings(affixes, words), language);
}

async function read(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the shell answered ${response.status}`);
  return response.text();
}
