import { describe, expect, it, vi } from "vitest";
import type { DrawingAnswer, DrawingRequest } from "./drawing-messages.ts";
import { lasting, openerBy } from "./pdf.ts";

/** The window's end of a worker that answers as the test says. */
function connect() {
  const sent: DrawingRequest[] = [];
  const hears = new Map<string, (event: MessageEvent<DrawingAnswer>) => void>();
  const onBroken = vi.fn();
  const openPdf = openerBy(
    {
      postMessage: (request: DrawingRequest) => void sent.push(request),
      addEventListener: (type, listener) => void hears.set(type, listener),
    },
    onBroken,
  );
  const answer = (data: DrawingAnswer) => hears.get("message")?.({ data } as MessageEvent<DrawingAnswer>);
  const breakDown = () => hears.get("error")?.({} as MessageEvent<DrawingAnswer>);
  return { openPdf, sent, answer, breakDown, onBroken };
}

const bytes = new Uint8Array([1, 2]);
const a4 = { width: 595, height: 842 };
const picture = () => ({ close: vi.fn() }) as unknown as ImageBitmap;
const { signal } = new AbortController();

it("draws a page of a file that is not open yet", async () => {
  const { openPdf, sent, answer } = connect();
  const file = openPdf(bytes);
  const drawn = file.draw(1, 400, signal);
  expect(sent).toEqual([
    { is: "open", file: 1, bytes },
    { is: "draw", file: 1, drawing: 2, page: 1, width: 400 },
  ]);
  answer({ is: "opened", file: 1, sizes: [a4] });
  const made = picture();
  answer({ is: "drawn", drawing: 2, picture: made });
  expect([await file.sizes, await file.sizeOf(1), await drawn]).toEqual([[a4], a4, made]);
  await expect(file.sizeOf(2)).rejects.toThrow(RangeError);
});

it("gives nothing for a drawing that is called off, and lets go of one that comes after all", async () => {
  const { openPdf, sent, answer } = connect();
  const controller = new AbortController();
  const drawn = openPdf(bytes).draw(1, 400, controller.signal);
  controller.abort();
  expect(await drawn).toBeUndefined();
  expect(sent.at(-1)).toEqual({ is: "callOff", drawing: 2 });
  const late = picture();
  answer({ is: "drawn", drawing: 2, picture: late });
  expect(late.close).toHaveBeenCalledOnce();
});

it("asks for no drawing that was called off before", async () => {
  const { openPdf, sent } = connect();
  expect(await openPdf(bytes).draw(1, 400, AbortSignal.abort())).toBeUndefined();
  expect(sent).toHaveLength(1);
});

it("refuses what is asked of bytes that are no PDF", async () => {
  const { openPdf, answer } = connect();
  const file = openPdf(bytes);
  const drawn = file.draw(1, 400, signal);
  answer({ is: "notOpened", file: 1 });
  answer({ is: "notDrawn", drawing: 2 });
  await expect(file.sizes).rejects.toThrow();
  await expect(file.sizeOf(1)).rejects.toThrow();
  await expect(drawn).rejects.toThrow();
});

it("refuses all that a broken worker has not answered", async () => {
  const { openPdf, breakDown, onBroken } = connect();
  const file = openPdf(bytes);
  const drawn = file.draw(1, 400, signal);
  breakDown();
  await expect(file.sizes).rejects.toThrow();
  await expect(drawn).rejects.toThrow();
  await expect(file.draw(2, 400, signal)).rejects.toThrow();
  expect(onBroken).toHaveBeenCalledOnce();
});

describe("a file whose worker breaks down", () => {
  /** Each opening is in another worker. */
  function open() {
    const workers = [connect(), connect(), connect()] as const;
    const unused = [...workers];
    const file = lasting(() => unused.shift()?.openPdf(bytes) ?? expect.unreachable());
    return { file, workers };
  }

  it("is opened once more, and what was not drawn is drawn there", async () => {
    const { file, workers } = open();
    const [first, second] = workers;
    first.answer({ is: "opened", file: 1, sizes: [a4, a4] });
    await file.sizes;
    const drawn = [file.draw(1, 400, signal), file.draw(2, 400, signal)];
    first.breakDown();
    await expect
      .poll(() => second.sent)
      .toEqual([
        { is: "open", file: 1, bytes },
        { is: "draw", file: 1, drawing: 2, page: 1, width: 400 },
        { is: "draw", file: 1, drawing: 3, page: 2, width: 400 },
      ]);
    const made = [picture(), picture()] as const;
    second.answer({ is: "drawn", drawing: 2, picture: made[0] });
    second.answer({ is: "drawn", drawing: 3, picture: made[1] });
    expect(await Promise.all(drawn)).toEqual(made);
    file.close();
    expect(second.sent.at(-1)).toEqual({ is: "close", file: 1 });
  });

  it("is refused where the next breaks down too", async () => {
    const { file, workers } = open();
    const [first, second, third] = workers;
    const drawn = file.draw(1, 400, signal);
    first.breakDown();
    await expect.poll(() => second.sent.length).toBe(2);
    second.breakDown();
    await expect(drawn).rejects.toThrow();
    await expect(file.draw(1, 400, signal)).rejects.toThrow();
    expect(third.sent).toEqual([]);
  });

  it("is left once it was closed", async () => {
    const { file, workers } = open();
    const [first, second] = workers;
    const drawn = file.draw(1, 400, signal);
    file.close();
    first.breakDown();
    await expect(drawn).rejects.toThrow();
    expect(second.sent).toEqual([]);
  });

  it("is not opened anew for a page that alone cannot be drawn", async () => {
    const { file, workers } = open();
    const [first, second] = workers;
    const drawn = file.draw(1, 400, signal);
    first.answer({ is: "notDrawn", drawing: 2 });
    await expect(drawn).rejects.toThrow();
    expect(second.sent).toEqual([]);
  });
});
