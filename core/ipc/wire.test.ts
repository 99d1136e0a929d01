import { describe, expect, it } from "vitest";
import { err, ok } from "../result.ts";
import type { ShellEvent } from "./contract.ts";
import { failure } from "./failure.ts";
import { defaultSettings } from "./settings.ts";
import { createBridge, type Wire } from "./wire.ts";

const wireThat = (answer: Wire["call"], events: readonly unknown[] = []): Wire => ({
  call: answer,
  subscribe: (listener) => {
    events.forEach(listener);
    return () => {};
  },
});

describe("createBridge", () => {
  it("hands a call's name and request to the wire and its value back", async () => {
    const calls: unknown[] = [];
    const bridge = createBridge(
      wireThat(async (...call) => {
        calls.push(call);
        return ok(defaultSettings);
      }),
      "a window",
    );
    expect(await bridge.loadSettings({})).toEqual(ok(defaultSettings));
    expect(calls).toEqual([["loadSettings", {}, undefined]]);
  });

  it("hands a failure back as a value", async () => {
    const bridge = createBridge(
      wireThat(async () => err(failure("diskFull", { name: "a.docx" }))),
      "a window",
    );
    expect(await bridge.listDrafts({})).toEqual(err(failure("diskFull", { name: "a.docx" })));
  });

  it("calls it a lost connection when the wire breaks or answers what the contract does not say", async () => {
    const broken = createBridge(
      wireThat(() => Promise.reject(new Error("gone"))),
      "a window",
    );
    const lying = createBridge(
      wireThat(async () => ok({ theme: "purple" })),
      "a window",
    );
    expect(await broken.listDrafts({})).toEqual(err(failure("connectionLost")));
    expect(await lying.loadSettings({})).toEqual(err(failure("connectionLost")));
  });

  it("calls it cancelled when the caller has given up", async () => {
    const controller = new AbortController();
    const bridge = createBridge(
      wireThat(() => Promise.reject(new Error("aborted"))),
      "a window",
    );
    controller.abort();
    expect(await bridge.listDrafts({}, { signal: controller.signal })).toEqual(err(failure("cancelled")));
  });

  it("passes on the shell's events and nothing else", () => {
    const heard: ShellEvent[] = [];
    const known = { type: "draftTakenOver", draft: "d1" };
    createBridge(
      wireThat(async () => ok({}), [known, { type: "unheardOf" }, null]),
      "a window",
    ).subscribe((event) => heard.push(event));
    expect(heard).toEqual([known]);
  });
});
