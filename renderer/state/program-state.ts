/** Everything the window shows, as one value. */
import type { History } from "#core/edit/history.ts";
import type { DraftSummary, OpenDraft, Response } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { Settings } from "#core/ipc/settings.ts";
import type { TemplateKey } from "#core/ipc/template-library.ts";
import type { ArticleId } from "#core/model/article.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { ExportFormat } from "#core/model/format.ts";
import type { PointId } from "#core/model/key-point.ts";
import type { Template } from "#core/model/template.ts";
import type { CheckedForm } from "./forms.ts";
import type { Notice } from "./notices.ts";
import type { Library } from "./templates.ts";

export type ProgramState = {
  readonly phase: Phase;
  readonly drafts: DraftList;
  /** The names of what is being read or opened, while that goes on. */
  readonly opening: readonly string[] | undefined;
  /** The briefing that is open; without one, the start screen shows. */
  readonly desk: Desk | undefined;
  readonly notices: readonly Notice[];
  /** What stands over the window. */
  readonly overlay: Overlay | undefined;
  /** The Word form that is looked into. */
  readonly checkedForm: CheckedForm | undefined;
  /** Whether the article's text is being searched. */
  readonly finding: boolean;
};

export type Overlay = "palette" | "shortcuts" | "help" | "ownWords" | "office" | "tour" | EditedTemplate;

/** A template in the editor: what it begins with, and, where it is one of the analyst's own, which it is. */
export type EditedTemplate = { readonly template: Template; readonly replaces?: TemplateKey };

export type Phase =
  | { readonly is: "starting" }
  | { readonly is: "failed"; readonly failure: Failure }
  | {
      readonly is: "ready";
      readonly app: AppDescription;
      readonly settings: Settings;
      readonly library: Library;
    };

export type AppDescription = Response<"describeApp">;

export type DraftList =
  | { readonly is: "loading" }
  | { readonly is: "failed"; readonly failure: Failure }
  | { readonly is: "ready"; readonly drafts: readonly DraftSummary[] };

export const steps = ["source", "template", "points", "page"] as const;
/** The four steps of the job; where the window is narrow, the step decides what shows. */
export type Step = (typeof steps)[number];

export type Desk = {
  readonly id: OpenDraft["id"];
  readonly access: OpenDraft["access"];
  /** Why it is read-only, where it is. */
  readonly reason: OpenDraft["reason"] | "changedOnDisk";
  readonly history: History<Briefing>;
  /** As it is on the disk, as far as this window knows. */
  readonly kept: { readonly revision: number; readonly value: Briefing };
  readonly saving: SaveState;
  readonly preview: Preview;
  readonly step: Step;
  readonly article: ArticleId | undefined;
  readonly selected: PointId | undefined;
  readonly call: Call | undefined;
  readonly exporting: boolean;
  readonly question: Question | undefined;
};

/** What waits for a word, because something of the briefing has no place in the template. */
export type Question =
  | { readonly to: "take"; readonly template: Template; readonly pages?: DrawnPage }
  | { readonly to: "export"; readonly format: ExportFormat | "clipboard" };

export type Pane = "source" | "points" | "page";

/** Where the panes should scroll to; `count` grows, so that the same place can be asked for twice. */
export type Call = {
  readonly point: PointId;
  readonly to: Pane;
  /** Whether the keyboard goes there, or stays with who works on where it is. */
  readonly keyboard: "goes" | "stays";
  readonly count: number;
};

export type SaveState =
  | { readonly is: "saved" }
  | { readonly is: "unsaved" }
  | { readonly is: "saving" }
  | { readonly is: "failed"; readonly failure: Failure };

export type DrawnPage = Response<"previewDocument">;

export type Preview = {
  /** The latest pages there are; they stay until newer ones are there. */
  readonly pages: DrawnPage | undefined;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
};

export const startState: ProgramState = {
  phase: { is: "starting" },
  drafts: { is: "loading" },
  opening: undefined,
  desk: undefined,
  notices: [],
  overlay: undefined,
  checkedForm: undefined,
  finding: false,
};
