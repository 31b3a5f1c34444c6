/** The built page for this machine only, with the headers a host should send; and, where asked for, a way to time-stamping authorities. */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream";
import { gzipSync } from "node:zlib";
import type { Relay } from "./relay.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

/** What gzip makes smaller, as any host would. */
const smaller: ReadonlySet<string> = new Set([
  ".html",
  ".js",
  ".css",
  ".json",
  ".webmanifest",
  ".svg",
  ".wasm",
  ".txt",
]);

/** The same policy as in index.html, and what only a header can say. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(self), geolocation=()",
};

/** The file an address means, or undefined when it is none or lies outside the folder. */
function fileFor(folder: string, address: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(address.split(/[?#]/)[0] ?? "");
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Packed once for each version of a file: the page's worker asks for all of them on every first visit. */
function gzipped(file: string): Buffer {
  const changed = statSync(file).mtimeMs;
  const known = packedFiles.get(file);
  if (known?.changed === changed) return known.bytes;
  const bytes = gzipSync(readFileSync(file));
  packedFiles.set(file, { changed, bytes });
  return bytes;
}

const packedFiles = new Map<string, { readonly changed: number; readonly bytes: Buffer }>();

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const { folder, relay } = site;
  if (relay !== undefined && request.url?.startsWith("/local/")) {
    relay(request, response, headers);
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...headers, Allow: "GET, HEAD" }).end();
    return;
  }
  const file = fileFor(folder, request.url ?? "/");
  if (file === undefined) {
    response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end("404\n");
    return;
  }
  // Names under assets/ carry a digest of their content; everything else is asked for anew each time.
  const caching = file.includes(`${sep}assets${sep}`) ? "public, max-age=31536000, immutable" : "no-cache";
  const packed = smaller.has(extname(file)) && /\bgzip\b/.test(`${request.headers["accept-encoding"]}`);
  const small = packed ? gzipped(file) : undefined;
  response.writeHead(200, {
    ...headers,
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    ...(small === undefined ? {} : { "Content-Encoding": "gzip" }),
    "Content-Length": small?.length ?? statSync(file).size,
    "Cache-Control": caching,
    Vary: "Accept-Encoding",
  });
  if (request.method === "HEAD") response.end();
  else if (small !== undefined) response.end(small);
  // A visitor who leaves in the middle ends the pipeline with an error that concerns nobody.
  else pipeline(createReadStream(file), response, () => {});
}

interface Site {
  readonly folder: string;
  readonly relay: Relay | undefined;
}

/** Listens on the port, or on the next free one of the following twenty, and only for this machine. */
export async function serve(folder: string, port: number, relay?: Relay): Promise<{ server: Server; url: string }> {
  for (let at = port; at <= port + 20; at += 1) {
    const server = createServer((request, response) => answer({ folder, relay }, request, response));
    const listening = await new Promise<boolean>((resolve, reject) => {
      server.once("error", (error: NodeJS.ErrnoException) =>
        error.code === "EADDRINUSE" ? resolve(false) : reject(error),
      );
      server.listen(at, "127.0.0.1", () => resolve(true));
    });
    if (listening) {
      const address = server.address();
      const taken = typeof address === "object" && address !== null ? address.port : at;
      return { server, url: `http://127.0.0.1:${taken}/` };
    }
  }
  throw new Error(`no free port from ${port} to ${port + 20}; choose one with --port`);
}
