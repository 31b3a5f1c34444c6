import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { certificatesOf } from "@ringfence/adapters/timestamp/pem.ts";
import { makeRequest, verifyToken } from "@ringfence/adapters/timestamp/time-stamp.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAuthority } from "../../../testing/timestamp/openssl-authority.ts";
import { readAuthority } from "./authorities.ts";
import { relayTo } from "./relay.ts";
import { serve } from "./site.ts";

const folder = mkdtempSync(join(tmpdir(), "ringfence-relay-"));
const checkpoint = new TextEncoder().encode("ringfence.local/0\n3\nAAAA\n\n— x y\n");
const nonce = new Uint8Array(16).fill(7);
const authority = openAuthority(join(folder, "tsa"));
const servers: Server[] = [];
let url: string;
let hastyUrl: string;
let query: Uint8Array;

async function listening(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
}

beforeAll(async () => {
  query = await makeRequest(checkpoint, nonce);
  const good = createServer((incoming, answer) => {
    const pieces: Buffer[] = [];
    incoming.on("data", (piece: Buffer) => pieces.push(piece));
    incoming.on("end", () => {
      answer.writeHead(200, { "Content-Type": "application/timestamp-reply" });
      answer.end(authority.answer(new Uint8Array(Buffer.concat(pieces))));
    });
  });
  const page = createServer((_, answer) => answer.writeHead(200, { "Content-Type": "text/html" }).end("<p>"));
  // Never answers.
  const silent = createServer(() => {});
  const authorities = {
    good: await listening(good),
    page: await listening(page),
    gone: "http://127.0.0.1:9/",
  };
  const site = await serve(folder, 0, relayTo(authorities));
  // Its patience has no bearing on authorities that do answer, however slow the machine.
  const hasty = await serve(folder, 0, relayTo({ silent: await listening(silent) }, 300));
  servers.push(site.server, hasty.server);
  url = site.url;
  hastyUrl = hasty.url;
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

interface Sent {
  readonly to?: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** By hand, because fetch does not let the name of the host be made up. */
function send({
  to = url,
  path = "local/time-stamp?authority=good",
  method = "POST",
  headers = {},
  body = query,
}: Sent) {
  return new Promise<{ status: number; body: Buffer }>((done, failed) => {
    const kind = { "Content-Type": "application/timestamp-query" };
    const asked = request(new URL(path, to), { method, headers: { ...kind, ...headers } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => done({ status: answer.statusCode ?? 0, body: Buffer.concat(pieces) }));
    });
    asked.on("error", failed);
    asked.end(method === "GET" ? undefined : body);
  });
}

const code = async (sent: Sent) => {
  const { status, body } = await send(sent);
  return `${status} ${JSON.parse(body.toString()).code}`;
};

describe("the way to time-stamping authorities", () => {
  it("brings a request there and the answer back as it came", async () => {
    const { status, body } = await send({});
    expect(status).toBe(200);
    const verdict = await verifyToken({
      checkpoint,
      response: new Uint8Array(body),
      roots: certificatesOf(authority.root),
      nonce,
    });
    expect(verdict).toMatchObject({ ok: true, value: { trusted: true } });
  });

  it("takes nothing from a foreign name, another page or another site", async () => {
    expect(await code({ headers: { Host: "evil.example" } })).toBe("403 not-from-this-page");
    expect(await code({ headers: { Origin: "https://evil.example" } })).toBe("403 not-from-this-page");
    expect(await code({ headers: { "Sec-Fetch-Site": "cross-site" } })).toBe("403 not-from-this-page");
    expect(await code({ method: "GET", path: "local/helper", headers: { Host: "evil.example" } })).toMatch(/^403/);
  });

  it("takes nothing but requests for time stamps, to authorities of its list", async () => {
    expect(await code({ path: "local/time-stamp?authority=http://evil.example/" })).toBe("404 unknown-authority");
    expect(await code({ path: "local/else" })).toBe("404 not-found");
    expect(await code({ headers: { "Content-Type": "text/plain" } })).toBe("415 not-a-request");
    expect(await code({ body: new TextEncoder().encode("我的案卷") })).toBe("400 not-a-request");
    expect(await code({ body: new Uint8Array([...query, 0]) })).toBe("400 not-a-request");
    expect(await code({ body: new Uint8Array(5000) })).toBe("413 not-a-request");
  });

  it("says when an authority is gone, silent or answers with something else", async () => {
    expect(await code({ path: "local/time-stamp?authority=gone" })).toBe("502 unreachable");
    expect(await code({ to: hastyUrl, path: "local/time-stamp?authority=silent" })).toBe("502 too-slow");
    expect(await code({ path: "local/time-stamp?authority=page" })).toBe("502 bad-answer");
  });

  it("is not there unless asked for", async () => {
    const site = await serve(folder, 0);
    servers.push(site.server);
    expect((await fetch(`${site.url}local/helper`)).status).toBe(404);
  });
});

it("an authority on the command line is a name and an address", () => {
  expect(readAuthority("mine=https://tsa.example/x")).toEqual({ ok: true, value: ["mine", "https://tsa.example/x"] });
  for (const text of ["https://tsa.example", "a=ftp://x", "a b=https://x", "=https://x"])
    expect(readAuthority(text).ok).toBe(false);
});
