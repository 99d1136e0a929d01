/** The drafts and who has them open: one client at a time may write one; the others read it, or take it over knowingly. */
import { mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { articleName } from "#core/compose/briefing-title.ts";
import type { Environment } from "#core/environment.ts";
import { InTurn } from "#core/in-turn.ts";
import type { DraftSummary, OpenDraft, Response, ShellEvent } from "#core/ipc/contract.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Article, ArticleId } from "#core/model/article.ts";
import { type Briefing, type BriefingEdits, withArticles, withoutArticles } from "#core/model/briefing.ts";
import { err, ok, type Result } from "#core/result.ts";
import { sweepStrays } from "../files/stray-file.ts";
import { systemCode } from "../files/system-error.ts";
import { moveToTrash, sweepTrash, takeFromTrash } from "../files/trash.ts";
import type { ClientId } from "../host.ts";
import {
  copyDraftFolder,
  type DraftArticles,
  draftUnreadable,
  keepSources,
  makeDraftFolder,
  readDraftArticles,
  readDraftRecord,
  readDraftSources,
  type SourceFile,
  type WrittenRecord,
  writeDraftRecord,
} from "./draft-folder.ts";
import { acquireLock, createLockOwner, holdsLock, isLockedByOther, releaseLock } from "./draft-lock.ts";
import { type DraftRecord, summaryOf, titleOf } from "./draft-record.ts";
import { leftOut } from "./left-out.ts";
import { isSafeName } from "./safe-name.ts";

export type DeskOptions = {
  readonly dataFolder: string;
  readonly environment: Environment;
  /** To one client, or to all where none is named. */
  readonly send: (event: ShellEvent, client?: ClientId) => void;
};

type Reply<Value> = Promise<Result<Value, Failure>>;

export class DraftDesk {
  readonly #options: DeskOptions;
  readonly #drafts: string;
  readonly #trash: string;
  readonly #owner = createLockOwner();
  readonly #holders = new Map<string, ClientId>();
  readonly #articles = new Map<string, DraftArticles>();
  /** Of the drafts that are held, what was saved last. */
  readonly #written = new Map<string, WrittenRecord>();
  readonly #inTurn = new InTurn();

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#drafts = join(options.dataFolder, "drafts");
    this.#trash = join(options.dataFolder, "trash");
  }

  /** Makes the folders and clears what an earlier run left. */
  async prepare(): Promise<void> {
    await mkdir(this.#drafts, { recursive: true, mode: 0o700 });
    await sweepStrays(this.#drafts);
    const ids = await this.#ids();
    for (const id of ids.ok ? ids.value : []) {
      for (const part of ["", "articles", "sources"]) await sweepStrays(join(this.#drafts, id, part));
    }
    await sweepTrash(this.#trash, this.#options.environment.now());
  }

  /** The latest first; a broken one stands in the list and hides nothing. Fails with `draftsUnreadable`. */
  async list(client: ClientId): Reply<readonly DraftSummary[]> {
    const ids = await this.#ids();
    if (!ids.ok) return ids;
    const summaries = await Promise.all(ids.value.map((id) => this.#summary(id, client)));
    return ok(summaries.toSorted((left, right) => right.modified.localeCompare(left.modified)));
  }

  async create(client: ClientId, briefing: Briefing, sources: readonly SourceFile[]): Reply<OpenDraft> {
    const id = this.#options.environment.newId();
    const record = this.#record(0, withoutArticles(briefing), briefing.articles);
    const made = await makeDraftFolder(this.#drafts, id, { record, articles: briefing.articles, sources });
    if (!made.ok) return named(made, titleOf(record));
    // As it was made: what was written a moment ago need not be read and checked again.
    this.#articles.set(id, new Map(briefing.articles.map((article) => [article.id, ok(article)])));
    return this.#inTurn.run(id, async () => {
      const access = await this.#hold(client, id, false);
      return ok(openDraft(id, briefing, record, access));
    });
  }

  open(client: ClientId, id: string, takeOver: boolean): Reply<OpenDraft> {
    return this.#inTurn.run(id, async () => {
      const read = await readDraftRecord(this.#folder(id));
      if (!read.ok) return read;
      const { record, newer } = read.value;
      // Another program may have added articles since.
      this.#articles.delete(id);
      const briefing = await this.briefing(id, record.edits);
      if (!briefing.ok) return newer ? err(failure("draftNewer", { title: titleOf(record) })) : briefing;
      const access = newer ? "newerVersion" : await this.#hold(client, id, takeOver);
      return ok(openDraft(id, briefing.value, record, access));
    });
  }

  /** Fails with `draftHeldElsewhere` once the draft was taken over, `changedOnDisk` where another save came between. */
  save(client: ClientId, id: string, revision: number, edits: BriefingEdits): Reply<{ readonly revision: number }> {
    return this.#inTurn.run(id, async () => {
      const current = await this.#writable(client, id);
      if (!current.ok) return current;
      if (current.value.revision !== revision) return err(failure("changedOnDisk", { name: titleOf(current.value) }));
      const briefing = await this.briefing(id, edits);
      if (!briefing.ok) return briefing;
      const saved = await writeDraftRecord(
        this.#folder(id),
        this.#record(revision + 1, edits, briefing.value.articles),
      );
      if (!saved.ok) return named(saved, titleOf(current.value));
      this.#written.set(id, saved.value);
      return ok({ revision: revision + 1 });
    });
  }

  /**
   * A draft of its own with these edits, whoever holds the one whose articles they name, and whatever it says by now. A
   * source that cannot be read is left out, with a warning: the edits are nowhere else.
   */
  async copy(client: ClientId, id: string, edits: BriefingEdits): Reply<Response<"copyDraft">> {
    const briefing = await this.briefing(id, edits);
    if (!briefing.ok) return briefing;
    const { articles } = briefing.value;
    const found = await readDraftSources(this.#folder(id), articles);
    const sources = found.flatMap((file) => (file.ok ? [file.value] : []));
    const made = await this.create(client, briefing.value, sources);
    if (!made.ok) return made;
    return ok({ draft: made.value.id, revision: made.value.revision, warnings: leftOut(articles, sources) });
  }

  /**
   * The draft's articles with these edits; where an article that they name is not there, fails with `draftBroken`, where
   * it cannot be read, with `draftUnreadable`.
   */
  async briefing(id: string, edits: BriefingEdits): Reply<Briefing> {
    const articles = await this.#articlesOf(id, edits.articleIds);
    if (!articles.ok) return articles;
    const briefing = withArticles(edits, articles.value);
    return briefing ? ok(briefing) : err(failure("draftBroken", { title: edits.metadata.title ?? "" }));
  }

  /** The same for keeping it elsewhere; fails with `draftNewer` where the draft holds more than this program knows. */
  async wholeBriefing(id: string, edits: BriefingEdits): Reply<Briefing> {
    const read = await readDraftRecord(this.#folder(id));
    if (!read.ok) return read;
    if (read.value.newer) return err(failure("draftNewer", { title: titleOf(read.value.record) }));
    return this.briefing(id, edits);
  }

  /** Those in the briefing as it was last saved; the draft may keep more, which were taken out of it. */
  async articles(id: string): Reply<readonly Article[]> {
    const read = await readDraftRecord(this.#folder(id));
    if (!read.ok) return read;
    const articles = await this.#articlesOf(id, read.value.record.edits.articleIds);
    return articles.ok ? ok([...articles.value.values()]) : articles;
  }

  /** As it was read, whether the briefing names it or not. */
  async article(id: string, article: ArticleId): Reply<Article | undefined> {
    const articles = await this.#articlesOf(id, [article]);
    return articles.ok ? ok(articles.value.get(article)) : articles;
  }

  /** Those of these articles that are there, in their order. */
  async #articlesOf(id: string, ids: readonly ArticleId[]): Reply<ReadonlyMap<ArticleId, Article>> {
    const known = await this.#known(id);
    if (!known.ok) return known;
    const articles = new Map<ArticleId, Article>();
    for (const article of ids) {
      const found = known.value.get(article);
      if (found?.ok) articles.set(article, found.value);
      else if (found !== undefined) {
        // It may be readable where it is asked for again.
        this.#articles.delete(id);
        return found;
      }
    }
    return ok(articles);
  }

  async #known(id: string): Reply<DraftArticles> {
    const known = this.#articles.get(id);
    if (known !== undefined) return ok(known);
    const read = await readDraftArticles(this.#folder(id));
    if (read.ok) this.#articles.set(id, read.value);
    return read;
  }

  /** Nothing where the draft's articles have not been asked for: they will be read with these. Those known stay as read. */
  #learn(id: string, articles: readonly Article[]): void {
    const known = this.#articles.get(id);
    if (known === undefined) return;
    const further = articles.filter((one) => !known.get(one.id)?.ok);
    this.#articles.set(id, new Map([...known, ...further.map((one) => [one.id, ok(one)] as const)]));
  }

  /** Keeps further articles with the draft, where they count once edits name them; gives them as `keepSources` does. */
  addSources(
    client: ClientId,
    id: string,
    articles: readonly Article[],
    sources: readonly SourceFile[],
  ): Reply<ReadonlyMap<ArticleId, Article>> {
    return this.#inTurn.run(id, async () => {
      const current = await this.#writable(client, id);
      if (!current.ok) return current;
      const kept = await keepSources(this.#folder(id), articles, sources);
      if (kept.ok) this.#learn(id, [...kept.value.values()]);
      else this.#articles.delete(id);
      return named(kept, titleOf(current.value));
    });
  }

  /** The bytes that these articles were read from, as far as they are there; fails where some cannot be read. */
  async sources(id: string, articles: readonly Article[]): Reply<readonly SourceFile[]> {
    const sources: SourceFile[] = [];
    for (const file of await readDraftSources(this.#folder(id), articles)) {
      if (!file.ok) return file;
      sources.push(file.value);
    }
    return ok(sources);
  }

  close(client: ClientId, id: string): Promise<void> {
    return this.#leave(client, id);
  }

  /** Closes all that the client holds; all clients' where none is named. */
  async closeAll(client?: ClientId): Promise<void> {
    const held = [...this.#holders].filter(([, holder]) => client === undefined || holder === client);
    await Promise.all(held.map(([id, holder]) => this.#leave(holder, id)));
  }

  rename(client: ClientId, id: string, title: string): Reply<null> {
    return this.#changing(client, id, async () => {
      const read = await readDraftRecord(this.#folder(id));
      if (!read.ok) return read;
      if (read.value.newer) return err(failure("draftNewer", { title: titleOf(read.value.record) }));
      const { edits, revision, ...record } = read.value.record;
      const renamed = { ...edits, metadata: { ...edits.metadata, title } };
      const written = await writeDraftRecord(this.#folder(id), { ...record, revision: revision + 1, edits: renamed });
      return written.ok ? ok(null) : named(written, title);
    });
  }

  /** A copy, byte for byte, under an id of its own. */
  async duplicate(client: ClientId, id: string): Reply<DraftSummary> {
    const copy = this.#options.environment.newId();
    const copied = await this.#inTurn.run(id, () => copyDraftFolder(this.#drafts, id, copy));
    if (!copied.ok) return this.#namedByTitle(id, copied);
    this.#options.send({ type: "draftsChanged" });
    return ok(await this.#summary(copy, client));
  }

  remove(client: ClientId, id: string): Reply<null> {
    return this.#changing(client, id, async () => {
      await this.#letGo(id);
      const moved = await moveToTrash(this.#drafts, this.#trash, id, this.#options.environment.now(), "draftMissing");
      return moved.ok ? ok(null) : this.#namedByTitle(id, moved);
    });
  }

  async restore(id: string): Reply<null> {
    const restored = await takeFromTrash(this.#drafts, this.#trash, id, id, "draftMissing");
    if (restored.ok) this.#options.send({ type: "draftsChanged" });
    return restored;
  }

  /** The failure with the draft's title, as far as it can be read. */
  async #namedByTitle(id: string, failed: Result<never, Failure>): Reply<never> {
    const read = await readDraftRecord(this.#folder(id));
    return named(failed, read.ok ? titleOf(read.value.record) : "");
  }

  #folder(id: string): string {
    return join(this.#drafts, id);
  }

  async #ids(): Reply<readonly string[]> {
    try {
      const entries = await readdir(this.#drafts, { withFileTypes: true });
      return ok(entries.filter((entry) => entry.isDirectory() && isSafeName(entry.name)).map(({ name }) => name));
    } catch (error) {
      const reason = systemCode(error) ?? "unknown";
      return reason === "ENOENT" ? ok([]) : err(failure("draftsUnreadable", { reason }));
    }
  }

  async #summary(id: string, client: ClientId): Promise<DraftSummary> {
    const [read, heldElsewhere] = await Promise.all([
      readDraftRecord(this.#folder(id)),
      this.#isHeldElsewhere(client, id),
    ]);
    if (read.ok) return { ...summaryOf(id, read.value.record), heldElsewhere };
    const modified = await stat(this.#folder(id)).then(
      ({ mtime }) => mtime.toISOString(),
      () => "",
    );
    const nothing = { title: "", templateId: "", language: "", sources: [], points: 0 };
    return { id, ...nothing, modified, heldElsewhere, failure: read.failure };
  }

  async #isHeldElsewhere(client: ClientId, id: string): Promise<boolean> {
    const holder = this.#holders.get(id);
    if (holder !== undefined && holder !== client) return true;
    return isLockedByOther(this.#folder(id), this.#owner);
  }

  /** Undefined where the client now holds the draft. */
  async #hold(client: ClientId, id: string, takeOver: boolean): Promise<"heldElsewhere" | undefined> {
    const holder = this.#holders.get(id);
    if (holder !== undefined && holder !== client && !takeOver) return "heldElsewhere";
    if (!(await acquireLock(this.#folder(id), this.#owner, takeOver))) return "heldElsewhere";
    this.#holders.set(id, client);
    if (holder !== undefined && holder !== client) this.#options.send({ type: "draftTakenOver", draft: id }, holder);
    if (holder !== client) this.#options.send({ type: "draftsChanged" });
    return undefined;
  }

  /** The record as it is on disk, where the client may write it. */
  async #writable(client: ClientId, id: string): Reply<DraftRecord> {
    const read = await readDraftRecord(this.#folder(id), this.#written.get(id));
    if (!read.ok) return read;
    const title = titleOf(read.value.record);
    if (read.value.newer) return err(failure("draftNewer", { title }));
    const elsewhere = err(failure("draftHeldElsewhere", { title }));
    if (this.#holders.get(id) !== client) return elsewhere;
    try {
      return (await holdsLock(this.#folder(id), this.#owner)) ? ok(read.value.record) : elsewhere;
    } catch (error) {
      return err(draftUnreadable(error));
    }
  }

  /** A change from the list of drafts, which nobody else's work may suffer from. */
  #changing(client: ClientId, id: string, change: () => Reply<null>): Reply<null> {
    return this.#inTurn.run(id, async () => {
      if (await this.#isHeldElsewhere(client, id)) return err(failure("draftHeldElsewhere", { title: "" }));
      const changed = await change();
      if (changed.ok) this.#options.send({ type: "draftsChanged" });
      return changed;
    });
  }

  /** Nothing where another client has taken the draft over by then. */
  #leave(client: ClientId, id: string): Promise<void> {
    return this.#inTurn.run(id, async () => {
      if (this.#holders.get(id) !== client) return;
      await this.#letGo(id);
      this.#options.send({ type: "draftsChanged" });
    });
  }

  async #letGo(id: string): Promise<void> {
    this.#holders.delete(id);
    this.#articles.delete(id);
    this.#written.delete(id);
    await releaseLock(this.#folder(id), this.#owner);
  }

  #record(revision: number, edits: BriefingEdits, articles: readonly Article[]): DraftRecord {
    const sources = [...new Set(articles.map(({ source }) => source.name))];
    const [first] = articles;
    const name = first === undefined ? {} : { name: articleName(first) };
    return { revision, modified: this.#options.environment.now(), sources, ...name, edits };
  }
}

/** The analyst knows a draft by its title; where it lies is nobody's business but the host's. */
const named = <Value>(result: Result<Value, Failure>, title: string): Result<Value, Failure> =>
  result.ok || result.failure.facts["name"] === undefined
    ? result
    : err({ ...result.failure, facts: { ...result.failure.facts, name: title } });

function openDraft(
  id: string,
  briefing: Briefing,
  { revision }: DraftRecord,
  reason: OpenDraft["reason"] | undefined,
): OpenDraft {
  return reason ? { id, briefing, revision, access: "read", reason } : { id, briefing, revision, access: "write" };
}
