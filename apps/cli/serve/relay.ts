import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { askAuthority } from "@ringfence/adapters/timestamp/ask-authority.ts";
import { isTimeStampRequest } from "@ringfence/adapters/timestamp/pki.ts";
import type { Authorities } from "./authorities.ts";

/** Answers what is below `/local/`. */
export type Relay = (request: IncomingMessage, response: ServerResponse, headers: OutgoingHttpHeaders) => void;

/** A request with a SHA-512 digest and a long nonce is a tenth of it. */
const longestRequest = 4096;

/**
 * Hands requests for time stamps on to the authorities of a list, because their servers do not answer pages. It is there only when
 * asked for at the start; it takes nothing but requests for time stamps, and only from the page it serves.
 */
export function relayTo(authorities: Authorities, milliseconds?: number): Relay {
  return (request, response, headers) => {
    const end = (status: number, body: unknown) =>
      response.writeHead(status, { ...headers, "Content-Type": "application/json" }).end(JSON.stringify(body));
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    if (!isOwnPage(request)) return end(403, { code: "not-from-this-page" });
    if (request.method === "GET" && url.pathname === "/local/helper")
      return end(200, { authorities: Object.keys(authorities) });
    if (request.method !== "POST" || url.pathname !== "/local/time-stamp") return end(404, { code: "not-found" });
    const address = authorities[url.searchParams.get("authority") ?? ""];
    if (address === undefined) return end(404, { code: "unknown-authority" });
    if (request.headers["content-type"] !== "application/timestamp-query") return end(415, { code: "not-a-request" });
    return void forward(request, address, milliseconds).then(
      (answer) => {
        if ("bytes" in answer)
          response.writeHead(200, { ...headers, "Content-Type": "application/timestamp-reply" }).end(answer.bytes);
        else end(answer.status, { code: answer.code });
      },
      () => end(400, { code: "not-a-request" }),
    );
  };
}

/**
 * The name a browser believes it talks to must be this machine's (a foreign name that was made to point here is refused), and the
 * page that asks must be the one from here.
 */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers;
  if (host === undefined || !/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin";
}

type Forwarded = { readonly bytes: Uint8Array } | { readonly status: number; readonly code: string };

async function forward(request: IncomingMessage, address: string, milliseconds?: number): Promise<Forwarded> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > longestRequest) return { status: 413, code: "not-a-request" };
    pieces.push(piece);
  }
  const bytes = new Uint8Array(Buffer.concat(pieces));
  if (!isTimeStampRequest(bytes)) return { status: 400, code: "not-a-request" };
  const answer = await askAuthority(address, bytes, milliseconds);
  return answer.ok ? { bytes: answer.value } : { status: 502, code: answer.code };
}
