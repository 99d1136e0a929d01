import { expect, test } from "vitest";
import type { KeyPoint } from "#core/model/key-point.ts";
import { ok } from "#core/result.ts";
import { sampleArticle, sampleBriefing } from "../testing/sample-briefing.ts";
import { answerInPieces, answerOfPieces, requestInPieces, requestOfPieces } from "./pieces.ts";
import type { BytesPiece, JobAnswer, JobRequest, ReadingPiece } from "./worker-job.ts";

const points = (count: number): readonly KeyPoint[] =>
  Array.from({ length: count }, (_, index) => ({ ...(sampleBriefing.points[0] as KeyPoint), id: String(index) }));
const article = (count: number) => ({ article: sampleArticle, points: points(count), warnings: [] });
const answer: JobAnswer = {
  id: 7,
  megabytes: 90,
  result: ok({ sha256: "ab".repeat(32), articles: [article(600), article(0), article(2)] }),
};

test("an answer's points and blocks come in pieces ahead of it, and are put together again", () => {
  const sent = [...answerInPieces(answer)];
  const [last, ...pieces] = sent.toReversed();
  const count = sampleArticle.blocks.length;
  expect(
    sent.map((piece) => ("points" in piece ? piece.points : "blocks" in piece ? piece.blocks : []).length),
  ).toEqual([...[250, 250, 100, count], count, ...[2, count], 0]);
  expect(answerOfPieces(last as JobAnswer, pieces.toReversed() as ReadingPiece[])).toEqual(answer);
});

test("an answer without points comes alone", () => {
  const bug: JobAnswer = { id: 7, megabytes: 90, bug: "an account" };
  expect([...answerInPieces(bug)]).toEqual([bug]);
  expect(answerOfPieces(bug, [])).toBe(bug);
});

test("a large source's bytes go in pieces ahead of its job, and are put together again", () => {
  const bytes = Uint8Array.from({ length: 2.5 * 2 ** 20 }, (_, index) => index % 251);
  const request: JobRequest = { id: 3, job: { kind: "read", name: "a.txt", bytes, suggest: true } };
  const sent = [...requestInPieces(request)];
  const [last, ...pieces] = sent.toReversed();
  expect(sent.map((piece) => ("job" in piece ? "job" : piece.bytes.buffer.byteLength))).toEqual([
    2 ** 20,
    2 ** 20,
    2 ** 19,
    "job",
  ]);
  const whole = requestOfPieces(last as JobRequest, pieces.toReversed() as BytesPiece[]);
  expect(whole.job).toMatchObject({ kind: "read", name: "a.txt", suggest: true });
  expect(Buffer.from((whole.job as { bytes: Uint8Array }).bytes).equals(bytes)).toBe(true);
});

test("a small source goes with its job", () => {
  const request: JobRequest = { id: 3, job: { kind: "read", name: "a.txt", bytes: new Uint8Array(9), suggest: true } };
  expect([...requestInPieces(request)]).toEqual([request]);
});
