/** The program without a shell behind it, for tests: one draft in its list, one template, and answers as the test says. */
import type { OpenDraft, Saved } from "#core/ipc/contract.ts";
import { defaultSettings } from "#core/ipc/settings.ts";
import { ok } from "#core/result.ts";
import { createProgram } from "../state/program.ts";
import { type Answers, createInMemoryBridge } from "./in-memory-bridge.ts";
import { sampleBriefing, sampleTemplate } from "./sample-briefing.ts";

export const draft: OpenDraft = { id: "d1", briefing: sampleBriefing, revision: 3, access: "write" };
export const summary = {
  id: "d1",
  title: "A road",
  modified: "2026-01-02T03:04:05.000Z",
  templateId: "note",
  language: "en",
  sources: ["road.txt"],
  points: 3,
  heldElsewhere: false,
};

const { id, version, name, whenToUse } = sampleTemplate;
export const sampleEntry = {
  is: "template",
  key: "builtIn/note",
  origin: "builtIn",
  id,
  version,
  name,
  whenToUse,
} as const;

const ready: Answers = {
  describeApp: () => ok({ version: "1", shell: "browser", platform: "linux", locale: "en-GB", today: "2026-01-02" }),
  loadSettings: () => ok(defaultSettings),
  listTemplates: () => ok({ templates: [sampleEntry] }),
  loadTemplate: () => ok({ template: sampleTemplate }),
  listDrafts: () => ok({ drafts: [summary] }),
  openDraft: () => ok(draft),
  createDraft: () => ok({ draft, reports: [] }),
  saveDraft: ({ revision }) => ok({ revision: revision + 1 }),
  closeDraft: () => ok({}),
  previewDocument: () => ok({ pdf: new Uint8Array([1]), pages: 1, placements: [], warnings: [] }),
};

/** What a tab stores for itself. */
const emptyMemory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

export function setUp(answers: Answers = {}, takesCopies: () => boolean = () => true, memory = emptyMemory()) {
  const copies: string[] = [];
  const shell = createInMemoryBridge({ ...ready, ...answers });
  const downloads: string[] = [];
  const commands: string[] = [];
  const program = createProgram({
    bridge: shell.bridge,
    memory,
    copy: ({ text }) => takesCopies() && copies.push(text) > 0,
    saveDownload: (saved: Extract<Saved, { as: "download" }>) => void downloads.push(saved.name),
    afterFrame: (run) => {
      const timer = setTimeout(run, 16);
      return () => clearTimeout(timer);
    },
    onCommand: (command) => void commands.push(command),
  });
  const desk = () => {
    const { desk } = program.store.getState();
    if (desk === undefined) throw new Error("no briefing is open");
    return desk;
  };
  return {
    ...shell,
    program,
    memory,
    downloads,
    copies,
    commands,
    desk,
    notices: () => program.store.getState().notices,
  };
}

/** The same once its draft is open; what was called before that is forgotten. */
export async function opened(answers: Answers = {}, takesCopies: () => boolean = () => true) {
  const all = setUp(answers, takesCopies);
  await all.program.start();
  await all.program.drafts.open(summary);
  all.calls.length = 0;
  return all;
}
