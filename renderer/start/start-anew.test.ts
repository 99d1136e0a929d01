import { beforeEach, expect, test, vi } from "vitest";
import { setMetadata } from "#core/edit/briefing-edits.ts";
import { failure } from "#core/ipc/failure.ts";
import { err } from "#core/result.ts";
import { opened } from "../testing/in-memory-program.ts";
import { startAnew } from "./start-anew.ts";

beforeEach(() => void vi.useFakeTimers());

test("a briefing that cannot be shown is left before the window is loaded again, which would come back to it", async () => {
  const { program, memory } = await opened();
  const load = vi.fn();
  await startAnew(program, load);
  expect(load).toHaveBeenCalledOnce();
  expect([program.store.getState().desk, memory.getItem("precis-open")]).toEqual([undefined, null]);
});

test("one with edits that cannot be saved stays, and what may be done about them is told", async () => {
  const { program, desk, notices } = await opened({ saveDraft: () => err(failure("diskFull")) });
  program.desk.edit("edit.metadata", (briefing) => setMetadata(briefing, "title", "Mine"));
  const load = vi.fn();
  await startAnew(program, load);
  expect(load).not.toHaveBeenCalled();
  expect(desk().history.present.value.metadata.title).toBe("Mine");
  expect(notices()).toMatchObject([{ action: { label: "action.closeUnsaved" } }]);
});
