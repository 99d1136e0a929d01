/** Who may speak to the browser shell: only a page of its own, in the browser that was given the one-time address. */
import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

export type Guard = {
  /** Goes into the address, once. */
  readonly token: string;
  /** Whether the request names this server, and comes from no other site. */
  readonly isFromHere: (request: IncomingMessage) => boolean;
  readonly hasSession: (request: IncomingMessage) => boolean;
  /** The cookie for the browser that brings the token; undefined where the token is wrong or was used. */
  readonly exchange: (token: string | null) => string | undefined;
};

/** Cookies know no ports: the name tells this program's from another's on the same computer. */
export function createGuard(port: number): Guard {
  const origin = `http://127.0.0.1:${port}`;
  const cookie = `precis-${port}`;
  const token = randomBytes(24).toString("base64url");
  const session = randomBytes(24).toString("base64url");
  let used = false;
  return {
    token,
    isFromHere: ({ headers }) =>
      headers.host === `127.0.0.1:${port}` &&
      (headers.origin === undefined || headers.origin === origin) &&
      ["same-origin", "none", undefined].includes(headers["sec-fetch-site"] as string | undefined),
    hasSession: ({ headers }) => sameSecret(findCookie(headers.cookie, cookie), session),
    exchange: (given) => {
      if (used || !sameSecret(given ?? "", token)) return undefined;
      used = true;
      return `${cookie}=${session}; Path=/; HttpOnly; SameSite=Strict`;
    },
  };
}

function findCookie(header: string | undefined, name: string): string {
  const pairs = (header ?? "").split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
}

function sameSecret(given: string, secret: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(secret)];
  return left.length === right.length && timingSafeEqual(left, right);
}
