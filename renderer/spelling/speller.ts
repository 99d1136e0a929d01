/** The window's side of spelling: one worker a language, started when a word of it is first asked for, and what it said. */
import { findDictionary } from "./dictionaries.ts";
import { mainTag } from "./main-tag.ts";
import type { SpellingAnswer, SpellingRequest } from "./messages.ts";

export type Speller = {
  /** Undefined for a word that is not looked up yet: it is then, and `onNews` hears of it. */
  readonly isRight: (word: string) => boolean | undefined;
  /** Looks up what was asked for since; many words at once cost little more than one. */
  readonly lookUp: () => void;
  readonly suggest: (word: string) => Promise<readonly string[]>;
  /** Calls the listener whenever words have been looked up; ends with what it returns. */
  readonly onNews: (listener: () => void) => () => void;
  /** Ends the worker, which keeps a dictionary in memory; the next word that is asked for starts another. */
  readonly rest: () => void;
};

const spellers = new Map<string, Speller>();

/** Undefined where there is no dictionary of the language. One language is written in at a time: the others rest. */
export function spellerOf(language: string): Speller | undefined {
  const files = findDictionary(language);
  const tag = mainTag(language);
  for (const [other, speller] of spellers) if (other !== tag) speller.rest();
  if (files === undefined) return undefined;
  const known = spellers.get(tag) ?? createSpeller(() => startWorker({ is: "load", language: tag, files }));
  spellers.set(tag, known);
  return known;
}

function startWorker(load: SpellingRequest): Worker {
  const worker = new Worker(new URL("./spelling-worker.ts", import.meta.url), { type: "module" });
  worker.postMessage(load);
  return worker;
}

export type SpellingPort = Pick<Worker, "postMessage" | "terminate"> & {
  readonly addEventListener: (type: "message", listener: (event: MessageEvent<SpellingAnswer>) => void) => void;
};

/** More words than any briefing has; beyond them all are forgotten and looked up anew. */
const mostKnown = 50_000;

export function createSpeller(start: () => SpellingPort): Speller {
  const known = new Map<string, boolean>();
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  const waiting = new Map<string, (suggestions: readonly string[]) => void>();
  let port: SpellingPort | undefined;

  const suggestNothing = () => {
    for (const resolve of waiting.values()) resolve([]);
    waiting.clear();
  };
  const hear = (answer: SpellingAnswer) => {
    if (answer.is === "suggested") {
      waiting.get(answer.word)?.(answer.suggestions);
      waiting.delete(answer.word);
    } else if (answer.is === "checked") {
      if (known.size > mostKnown) known.clear();
      for (const word of answer.right) known.set(word, true);
      for (const word of answer.wrong) known.set(word, false);
      for (const listener of listeners) listener();
    } else suggestNothing();
  };
  const send = (request: SpellingRequest) => {
    if (port === undefined) {
      port = start();
      port.addEventListener("message", ({ data }) => hear(data));
    }
    port.postMessage(request);
  };
  return {
    isRight: (word) => {
      const right = known.get(word);
      if (right === undefined) asked.add(word);
      return right;
    },
    lookUp: () => {
      if (asked.size === 0) return;
      send({ is: "check", words: [...asked] });
      asked.clear();
    },
    suggest: (word) =>
      new Promise((resolve) => {
        waiting.get(word)?.([]);
        waiting.set(word, resolve);
        send({ is: "suggest", word });
      }),
    onNews: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    rest: () => {
      port?.terminate();
      port = undefined;
      suggestNothing();
    },
  };
}
