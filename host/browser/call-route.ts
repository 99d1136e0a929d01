/** POST /call/<name>: a call of the contract, its request and result framed as bytes. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { failure } from "#core/ipc/failure.ts";
import { joinMessage, placeBytes, unpackMessage } from "#core/ipc/framing.ts";
import {
  megabyte,
  projectLimitMegabytes,
  sourceLimitMegabytes,
  togetherLimitMegabytes,
} from "#core/model/source-limit.ts";
import { err } from "#core/result.ts";
import type { Host } from "../host.ts";
import { jsonInTurns } from "../json-in-turns.ts";
import { clientOf } from "./client-name.ts";

/** Room above the limits on files, which the window keeps and by which it names each file that passes them. */
const bodyLimit = (Math.max(togetherLimitMegabytes, projectLimitMegabytes) + 5) * megabyte;

/** A request that the tab gave up ends its call. */
export async function answerCall(
  host: Host,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const client = clientOf(request.headers["x-precis-client"]);
  if (client === undefined) return void response.writeHead(400).end();
  const stop = new AbortController();
  response.once("close", () => stop.abort());
  const body = await readBody(request);
  const result = body
    ? await host.call(name, unpackMessage(body), { client, signal: stop.signal })
    : err(failure("sourceTooLarge", { name: "", limitMegabytes: sourceLimitMegabytes }));
  if (response.destroyed) return;
  const { plain, parts } = placeBytes(result);
  const bytes = joinMessage(await jsonInTurns(plain), parts);
  response.writeHead(200, { "Content-Type": "application/octet-stream", "Content-Length": bytes.length }).end(bytes);
}

/** Undefined for one beyond the limit, which is still taken off the line, so that the tab hears the answer. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > bodyLimit) chunks.length = 0;
    else chunks.push(chunk);
  }
  if (length > bodyLimit) return undefined;
  const body = Buffer.concat(chunks, length);
  // No Buffer: parts cut from one are Buffers again, whose JSON and copying differ.
  return new Uint8Array(body.buffer, body.byteOffset, body.length);
}
