/** The edits that each window has sent last: the next ones come as what changed since. */
import { withChanges } from "#core/edit/edit-changes.ts";
import { markChecked } from "#core/ipc/checked-edits.ts";
import type { Failure } from "#core/ipc/failure.ts";
import { type SentEdits, sentEditsSchema, wholeWanted } from "#core/ipc/sent-edits.ts";
import type { BriefingEdits } from "#core/model/briefing.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { ClientId } from "./host.ts";

type Kept = { readonly draft: string; readonly edits: BriefingEdits };

/** Of a window: what it builds on was used a moment ago. They have nearly all their points in common. */
const most = 8;

export class KeptEdits {
  readonly #kept = new Map<ClientId, Map<string, Kept>>();

  /** The whole edits; undefined where they build on what is not here. */
  take(client: ClientId, draft: string, sent: SentEdits): BriefingEdits | undefined {
    const edits = "whole" in sent ? sent.whole : this.#changed(client, draft, sent);
    if (edits !== undefined) this.#keep(client, sent.state, { draft, edits });
    return edits;
  }

  forget(client: ClientId): void {
    this.#kept.delete(client);
  }

  #changed(client: ClientId, draft: string, { since, changes }: Extract<SentEdits, { since: string }>) {
    const known = this.#kept.get(client)?.get(since);
    if (known?.draft !== draft) return undefined;
    this.#keep(client, since, known);
    return withChanges(known.edits, changes);
  }

  #keep(client: ClientId, state: string, edits: Kept): void {
    const kept = this.#kept.get(client) ?? new Map<string, Kept>();
    this.#kept.set(client, kept);
    kept.delete(state);
    kept.set(state, edits);
    for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
  }
}

/** A window's request with its edits in whole; any other as it is. Fails where they build on what is not kept. */
export function withWholeEdits(kept: KeptEdits, request: unknown, client: ClientId): Result<unknown, Failure> {
  if (!isAboutDraft(request)) return ok(request);
  const sent = sentEditsSchema.safeParse(request.edits);
  if (!sent.success) return ok(request);
  const edits = kept.take(client, request.draft, sent.data);
  return edits === undefined ? err(wholeWanted) : ok({ ...request, edits: markChecked(edits) });
}

const isAboutDraft = (request: unknown): request is { readonly draft: string; readonly edits: unknown } =>
  typeof request === "object" &&
  request !== null &&
  "edits" in request &&
  "draft" in request &&
  typeof request.draft === "string";
