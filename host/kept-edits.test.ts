import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { article, briefing, fact, goal, paragraph, template, text } from "#core/compose/testing/building.ts";
import { setMetadata, setSectionText, setTemplate } from "#core/edit/briefing-edits.ts";
import { beginHistory, record, redo, undo } from "#core/edit/history.ts";
import { addPoint, movePoints, removePoint, setPointText, setStanding } from "#core/edit/point-edits.ts";
import { editsSchema } from "#core/ipc/checked-edits.ts";
import { packMessage, unpackMessage } from "#core/ipc/framing.ts";
import { createEditsSending, wholeWanted } from "#core/ipc/sent-edits.ts";
import { type Briefing, type BriefingEdits, withoutArticles } from "#core/model/briefing.ts";
import { err, ok } from "#core/result.ts";
import { KeptEdits, withWholeEdits } from "./kept-edits.ts";

const news = article("news", "One. Two. Three. Four. Five. Six.");
const sheets = [1, 2].map((version) => template([text("summary")], { version }));
const points = ["One.", "Two.", "Three.", "Four.", "Five."].map((words) => fact(news, words));
const whole = briefing(sheets[0] ?? template([]), { articles: [news], points });

/** A host at the end of a wire of bytes: what reached it, in how many messages, and of what length. */
function hostOnAWire() {
  let kept = new KeptEdits();
  const heard: { readonly draft: string; readonly edits: BriefingEdits }[] = [];
  const lengths: number[] = [];
  const receive = (client: string, message: Uint8Array) => {
    lengths.push(message.length);
    const request = withWholeEdits(kept, unpackMessage(message), client);
    if (!request.ok) return request;
    const { draft, edits } = request.value as { readonly draft: string; readonly edits: BriefingEdits };
    const checked = editsSchema.safeParse(edits);
    if (!checked.success) return err(wholeWanted);
    heard.push({ draft, edits: checked.data });
    return ok({});
  };
  return {
    heard,
    lengths,
    receive,
    restart: () => {
      kept = new KeptEdits();
    },
    forget: (client: string) => kept.forget(client),
  };
}

type Carry = Parameters<ReturnType<typeof createEditsSending>>[1];

/** A window that says what it shows, over a wire that mishaps may befall. */
function windowOn(host: ReturnType<typeof hostOnAWire>, client: string, name = client) {
  const send = createEditsSending(name);
  const straight: Carry = async (request) => host.receive(client, packMessage(request));
  return (shown: Briefing, carry = straight, draft = "d1") =>
    send({ draft, edits: withoutArticles(shown) }, carry).catch(() => "lost");
}

const reached = (host: ReturnType<typeof hostOnAWire>) => host.heard.at(-1)?.edits;
const typed = (shown: Briefing, words: string) => setPointText(shown, "fact-Three.", words);

describe("edits on their way to the host", () => {
  it("cross in whole once, and then as what changed", async () => {
    const host = hostOnAWire();
    const say = windowOn(host, "tab");
    const shown = typed(whole, "Three and");
    await say(whole);
    await say(shown);
    await say(shown);
    expect(reached(host)).toEqual(withoutArticles(shown));
    const [first = 0, second = 0, third = 0] = host.lengths;
    expect([second < first / 2, third < second, host.lengths.length]).toEqual([true, true, 3]);
    expect(host.heard[2]?.edits).toBe(host.heard[1]?.edits);
  });

  it("cross in whole to a host that was started again, or has forgotten the window", async () => {
    const host = hostOnAWire();
    const say = windowOn(host, "tab");
    await say(whole);
    host.restart();
    await say(typed(whole, "A"));
    expect(reached(host)).toEqual(withoutArticles(typed(whole, "A")));
    host.forget("tab");
    await say(typed(whole, "B"));
    await say(typed(whole, "C"));
    expect(host.heard.map(({ edits }) => edits.points[2]?.text)).toEqual(["Three.", "A", "B", "C"]);
    expect(host.lengths).toHaveLength(6);
  });

  it("build on nothing whose arrival nobody has confirmed", async () => {
    const host = hostOnAWire();
    const say = windowOn(host, "tab");
    await say(whole);
    await say(typed(whole, "lost on its way there"), () => Promise.reject(new Error("gone")));
    await say(setStanding(whole, "fact-One.", "dismissed"));
    expect(reached(host)).toEqual(withoutArticles(setStanding(whole, "fact-One.", "dismissed")));
    await say(typed(whole, "lost on its way back"), async (request) => {
      host.receive("tab", packMessage(request));
      throw new Error("gone");
    });
    await say(setStanding(whole, "fact-Two.", "dismissed"));
    expect(reached(host)).toEqual(withoutArticles(setStanding(whole, "fact-Two.", "dismissed")));
  });

  it("may come in another order than they were sent in", async () => {
    const host = hostOnAWire();
    const say = windowOn(host, "tab");
    await say(whole);
    const later: (() => void)[] = [];
    const held: Carry = (request) =>
      new Promise((resolve) => later.push(() => resolve(host.receive("tab", packMessage(request)))));
    const both = [say(typed(whole, "first"), held), say(typed(whole, "second"), held)];
    for (const go of later.toReversed()) go();
    await Promise.all(both);
    await say(typed(whole, "third"));
    expect(host.heard.map(({ edits }) => edits.points[2]?.text)).toEqual(["Three.", "second", "first", "third"]);
  });

  it("of two windows on one draft do not meet, nor those of a window loaded again under its name", async () => {
    const host = hostOnAWire();
    const [one, other] = [windowOn(host, "tab one"), windowOn(host, "tab two")];
    await one(whole);
    await other(typed(whole, "the other's"));
    await one(setStanding(whole, "fact-One.", "dismissed"));
    expect(reached(host)).toEqual(withoutArticles(setStanding(whole, "fact-One.", "dismissed")));
    const again = windowOn(host, "tab one", "tab one, again");
    await again(typed(whole, "again"));
    await again(typed(whole, "again and again"));
    expect(reached(host)).toEqual(withoutArticles(typed(whole, "again and again")));
  });

  it("of one draft are none of another's", async () => {
    const host = hostOnAWire();
    const say = windowOn(host, "tab");
    await say(whole);
    await say(typed(whole, "elsewhere"), undefined, "d2");
    await say(typed(whole, "here"));
    expect(host.heard.map(({ draft, edits }) => [draft, edits.points[2]?.text])).toEqual([
      ["d1", "Three."],
      ["d2", "elsewhere"],
      ["d1", "here"],
    ]);
    const strange = { draft: "d1", edits: { state: "x", since: "tab 2", changes: {} } };
    expect(host.receive("tab", packMessage(strange))).toEqual(err(wholeWanted));
  });

  it("that are none go on to be refused as such", () => {
    const request = { draft: "d1", edits: { state: "x", whole: { points: "none" } } };
    expect(withWholeEdits(new KeptEdits(), request, "tab")).toEqual(ok(request));
    expect(withWholeEdits(new KeptEdits(), { name: "A" }, "tab")).toEqual(ok({ name: "A" }));
  });

  const id = fc.constantFrom(...points.map((point) => point.id), "own-1", "own-2");
  type Edit = (shown: Briefing) => Briefing;
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(id, fc.string()).map(
      ([point, words]): Edit =>
        (shown) =>
          setPointText(shown, point, words),
    ),
    fc.tuple(id, fc.nat(6)).map(
      ([point, place]): Edit =>
        (shown) =>
          movePoints(shown, new Set([point]), place),
    ),
    id.map(
      (point): Edit =>
        (shown) =>
          removePoint(shown, point),
    ),
    fc.tuple(id, fc.nat(6)).map(
      ([point, place]): Edit =>
        (shown) =>
          addPoint(shown, goal(news, "Six.", { id: point }), place),
    ),
    fc.string().map(
      (title): Edit =>
        (shown) =>
          setMetadata(shown, "title", title),
    ),
    fc.string({ minLength: 1 }).map(
      (words): Edit =>
        (shown) =>
          setSectionText(shown, "summary", paragraph(words)),
    ),
    fc.constantFrom(...sheets).map(
      (sheet): Edit =>
        (shown) =>
          setTemplate(shown, sheet),
    ),
  );
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ is: fc.constant("edit" as const), edit }) },
    fc.record({ is: fc.constantFrom("undo" as const, "redo" as const), times: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ is: fc.constantFrom("restart" as const, "forget" as const) }),
  );
  const fate = fc.constantFrom("goes", "goes", "goes", "waits", "is lost", "is answered in vain");

  it("are there as they were here, whatever is edited and whatever becomes of a message", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fate), { maxLength: 40 }), async (steps) => {
        const host = hostOnAWire();
        const say = windowOn(host, "tab");
        let history = beginHistory(whole);
        /** As pairs: what is thrown on the wire is heard by nobody. */
        const arrived: { readonly sent: BriefingEdits; readonly got: BriefingEdits | undefined }[] = [];
        const waiting: (() => void)[] = [];
        const under: Promise<unknown>[] = [];
        for (const [one, becomes] of steps) {
          if (one.is === "edit") history = record(history, { name: "edit", value: one.edit(history.present.value) });
          else if (one.is === "undo") history = undo(history, one.times);
          else if (one.is === "redo") history = redo(history, one.times);
          else if (one.is === "restart") host.restart();
          else host.forget("tab");
          const shown = history.present.value;
          const carry: Carry = async (request) => {
            if (becomes === "is lost") throw new Error("lost");
            if (becomes === "waits") await new Promise<void>((go) => waiting.push(go));
            const answer = host.receive("tab", packMessage(request));
            if (answer.ok) arrived.push({ sent: withoutArticles(shown), got: reached(host) });
            if (becomes === "is answered in vain") throw new Error("lost");
            return answer;
          };
          const sent = say(shown, carry);
          if (becomes === "waits") under.push(sent);
          else await sent;
        }
        while (waiting.length > 0) {
          for (const go of waiting.splice(0).toReversed()) go();
          await new Promise((go) => setImmediate(go));
        }
        await Promise.all(under);
        await say(history.present.value);
        expect(reached(host)).toEqual(withoutArticles(history.present.value));
        expect(arrived.map(({ got }) => got)).toEqual(arrived.map(({ sent }) => sent));
      }),
    );
  });
});
