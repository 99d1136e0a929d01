/** What the window's main thread does, from Chromium's own trace of its tasks. Milliseconds. */
import type { CDPSession, Page } from "playwright";

export type Task = {
  readonly start: number;
  readonly length: number /** Of the processor's time. */;
  readonly work: number;
};

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor, without what other programs took meanwhile. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
};

export type Trace = {
  readonly tasks: readonly Task[];
  /** When each event of this type reached the page's own listeners. */
  readonly eventsOf: (type: string) => readonly number[];
  /** When each frame was handed over to be drawn. */
  readonly frames: readonly number[];
};

/** Runs the act under a trace. Times are the trace's own; only differences mean anything. */
export async function traced(page: Page, act: () => Promise<void>): Promise<Trace> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const chunks: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => void chunks.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] },
  });
  await act();
  /** A task that is not over when tracing ends is not in the trace: the longest would be missing. */
  await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => setTimeout(go))));
  await session.send("Tracing.end");
  await done;
  await session.detach();
  return readTrace(chunks);
}

/** Of the threads that are a page's main thread, the one with most to do is that of the window. */
function readTrace(events: readonly TraceEvent[]): Trace {
  const named = events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const busyness = named.map(({ pid, tid }) => {
    const here = events.filter((event) => event.pid === pid && event.tid === tid);
    return { here, tasks: here.filter(({ name, ph }) => ph === "X" && name === "RunTask") };
  });
  const [busiest] = busyness.toSorted((one, other) => other.tasks.length - one.tasks.length);
  const { here, tasks } = busiest ?? { here: [], tasks: [] };
  return {
    tasks: tasks.map(({ ts, dur = 0, tdur = dur }) => ({ start: ts / 1000, length: dur / 1000, work: tdur / 1000 })),
    eventsOf: (type) =>
      here.filter(({ name, args }) => name === "EventDispatch" && args?.data?.type === type).map(({ ts }) => ts / 1000),
    frames: here.filter(({ name, ph }) => name === "Commit" && ph === "X").map(({ ts }) => ts / 1000),
  };
}
