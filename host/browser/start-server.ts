/** The browser shell's server: loopback only, on whichever port is free. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Host } from "../host.ts";
import { answerCall } from "./call-route.ts";
import { clientOf } from "./client-name.ts";
import { EventStreams } from "./event-route.ts";
import { createGuard, type Guard } from "./guard.ts";
import { securityHeaders } from "./security-headers.ts";
import { findStaticFile } from "./static-files.ts";

export type RunningServer = {
  /** With the one-time token. */
  readonly address: string;
  readonly stop: () => Promise<void>;
};

/** Not imported: an import evaluates all that the module offers, and with its WebSocket 40 ms of code. */
const { createServer } = process.getBuiltinModule("node:http");

/** `windowFolder`: the built renderer. */
export async function startServer(host: Host, windowFolder: string): Promise<RunningServer> {
  const server = createServer({ requestTimeout: 0 });
  const port = await listen(server);
  const guard = createGuard(port);
  const streams = new EventStreams(host);
  server.on("request", (request, response) => {
    answer({ host, windowFolder, guard, streams }, request, response).catch(() => response.destroy());
  });
  return { address: `http://127.0.0.1:${port}/?token=${guard.token}`, stop: () => stopServer(server) };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

type Serving = {
  readonly host: Host;
  readonly windowFolder: string;
  readonly guard: Guard;
  readonly streams: EventStreams;
};

async function answer(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const url = URL.parse(`http://127.0.0.1${request.url}`);
  if (!url || !serving.guard.isFromHere(request)) return refuse(response, 403);
  const { method } = request;
  if (!serving.guard.hasSession(request)) return admit(serving.guard, method, url, response);
  if (method === "POST") return answerPost(serving, url, request, response);
  if (method === "GET") return answerGet(serving, url, response);
  refuse(response, 405);
}

/** Gives the session to the browser that brings the token, and takes the token out of its address. */
function admit(guard: Guard, method: string | undefined, url: URL, response: ServerResponse): void {
  const cookie = method === "GET" && url.pathname === "/" ? guard.exchange(url.searchParams.get("token")) : undefined;
  if (cookie === undefined) refuse(response, 403);
  else response.writeHead(303, { Location: "/", "Set-Cookie": cookie }).end();
}

async function answerPost(
  { host }: Serving,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, name] = /^\/call\/(\w+)$/.exec(url.pathname) ?? [];
  // A page of another site can send neither this header nor this Origin.
  if (name === undefined || request.headers.origin === undefined) return refuse(response, 404);
  await answerCall(host, name, request, response);
}

async function answerGet({ streams, windowFolder }: Serving, url: URL, response: ServerResponse): Promise<void> {
  if (url.pathname === "/events") {
    const client = clientOf(url.searchParams.get("client"));
    return client === undefined ? refuse(response, 400) : streams.connect(client, response);
  }
  if (url.searchParams.has("token")) return void response.writeHead(303, { Location: "/" }).end();
  const file = await findStaticFile(windowFolder, url.pathname);
  if (!file) return refuse(response, 404);
  response.writeHead(200, { "Content-Type": file.mediaType, "Content-Length": file.bytes.length }).end(file.bytes);
}

const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status).end();
};
