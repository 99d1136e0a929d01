/** A source's or project's bytes, and a reading's points and blocks, sent ahead in pieces: one large message would keep both ends from all else. */
import type { ArticleBlock } from "#core/model/article.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import type { Result } from "#core/result.ts";
import type {
  BytesPiece,
  JobAnswer,
  JobKind,
  JobRequest,
  JobResults,
  ReadingPiece,
  SourceReading,
} from "./worker-job.ts";

/** Of bytes, of points and of blocks: what is sent or taken in within a few milliseconds. */
const bytesLength = 2 ** 20;
const pointsLength = 250;
const blocksLength = 2000;

/** What is to be sent for it, in order: the request comes last, without the bytes that were sent before. */
export function* requestInPieces(request: JobRequest): Generator<BytesPiece | JobRequest> {
  const { id, job } = request;
  if (!("bytes" in job) || job.bytes.length <= bytesLength) return yield request;
  // Copies: of a part of an array the whole would be sent.
  for (let start = 0; start < job.bytes.length; start += bytesLength)
    yield { id, bytes: job.bytes.slice(start, start + bytesLength) };
  yield { id, job: { ...job, bytes: new Uint8Array() } };
}

/** The request with the bytes that came before it. */
export function requestOfPieces(request: JobRequest, pieces: readonly BytesPiece[]): JobRequest {
  if (!("bytes" in request.job) || pieces.length === 0) return request;
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.bytes.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece.bytes, at);
    at += piece.bytes.length;
  }
  return { ...request, job: { ...request.job, bytes } };
}

/** What is to be sent for it, in order: the answer comes last, without the points and blocks that were sent before. */
export function* answerInPieces(answer: JobAnswer): Generator<ReadingPiece | JobAnswer> {
  const { id } = answer;
  const reading = readingIn(answer);
  if (reading === undefined) return yield answer;
  for (const [of, { points, article }] of reading.articles.entries()) {
    for (const some of slices(points, pointsLength)) yield { id, of, points: some };
    for (const some of slices(article.blocks, blocksLength)) yield { id, of, blocks: some };
  }
  const articles = reading.articles.map((one) => ({ ...one, points: [], article: { ...one.article, blocks: [] } }));
  yield { ...answer, result: { ok: true, value: { ...reading, articles } } };
}

function* slices<Item>(list: readonly Item[], length: number): Generator<readonly Item[]> {
  for (let start = 0; start < list.length; start += length) yield list.slice(start, start + length);
}

/** The answer with what came before it. */
export function answerOfPieces(answer: JobAnswer, pieces: readonly ReadingPiece[]): JobAnswer {
  const reading = readingIn(answer);
  if (reading === undefined || pieces.length === 0) return answer;
  const points: KeyPoint[][] = reading.articles.map(() => []);
  const blocks: ArticleBlock[][] = reading.articles.map(() => []);
  for (const piece of pieces) {
    if ("points" in piece) points[piece.of]?.push(...piece.points);
    else blocks[piece.of]?.push(...piece.blocks);
  }
  const articles = reading.articles.map(({ article, ...one }, index) => ({
    ...one,
    article: { ...article, blocks: blocks[index] ?? [] },
    points: points[index] ?? [],
  }));
  return { ...answer, result: { ok: true, value: { ...reading, articles } } };
}

function readingIn(answer: JobAnswer): SourceReading | undefined {
  const result: Result<JobResults[JobKind], unknown> | undefined = "result" in answer ? answer.result : undefined;
  return result?.ok && typeof result.value === "object" && "articles" in result.value ? result.value : undefined;
}
