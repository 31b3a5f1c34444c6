import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { consolePages } from "./console/pages.ts";
import { type Gate, holderOf } from "./gate.ts";
import { openApi } from "./openapi.ts";
import { problem } from "./problems.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { Access, Answer, Route } from "./route.ts";

/** The largest usual request is a thousand rows of a dial list. */
const largestBody = 1024 * 1024;

const headers = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
};

/** The console reads its own files and this service, nothing else. */
const pageHeaders = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

function reply(context: Context, { status, body, headers: more = {} }: Answer): Response {
  return context.json(body as object, status, { ...headers, ...more });
}

const mayUse = (access: Access, role: string): boolean => access === "agency" || role === "institution";

async function run(route: Route, gate: Gate, limit: RateLimit, context: Context): Promise<Answer> {
  const holder =
    route.access === "anyone"
      ? ({ id: "", agency: "", role: "agency" } as const)
      : holderOf(gate.keys, context.req.header("authorization"));
  if (holder === undefined) return problem("no-key");
  if (route.access !== "anyone" && !mayUse(route.access, holder.role)) return problem("not-yours");
  const wait = limit.take(holder.id, performance.now());
  if (wait > 0) return { ...problem("too-many"), headers: { "Retry-After": `${wait}` } };
  let body: unknown;
  if (route.body !== undefined) {
    let written: unknown;
    try {
      written = await context.req.json();
    } catch {
      return problem("not-json");
    }
    const parsed = route.body.safeParse(written);
    if (!parsed.success) return problem("wrong-fields", told(parsed.error.issues[0]));
    body = parsed.data;
  }
  const query = route.query?.safeParse(context.req.query());
  if (query?.success === false) return problem("wrong-fields", told(query.error.issues[0]));
  return route.handle({ gate, holder, body, query: query?.data, path: context.req.param() as Record<string, string> });
}

const told = (issue: { path: readonly PropertyKey[]; message: string } | undefined): string =>
  issue === undefined ? "" : `${issue.path.map(String).join(".")}: ${issue.message}`;

/** The service as one function from request to response: what is served, and what tests call. */
export function gateApp(gate: Gate, routes: readonly Route[], limit: RateLimit): Hono {
  const app = new Hono();
  const document = openApi(routes);
  app.get("/openapi.json", (context) => reply(context, { status: 200, body: document }));
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ":$1");
    const limited = bodyLimit({
      maxSize: route.largestBody ?? largestBody,
      onError: (context) => reply(context, problem("too-large")),
    });
    app.on(route.method.toUpperCase(), path, limited, async (context) =>
      reply(context, await run(route, gate, limit, context)),
    );
  }
  for (const { path, type, text } of consolePages())
    app.get(path, (context) => context.body(text, 200, { ...headers, ...pageHeaders, "Content-Type": type }));
  app.notFound((context) => reply(context, problem("no-such-thing")));
  app.onError((error, context) => {
    console.error(error);
    return reply(context, problem("broken"));
  });
  return app;
}

/** Serves on this machine only, unless another address is asked for. Resolves once it listens. */
export function serveApp(
  app: Hono,
  port: number,
  hostname: string,
): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((listening, failed) => {
    const server = serve({ fetch: app.fetch, port, hostname }, (address) => {
      const close = () => new Promise<void>((closed) => server.close(() => closed()));
      listening({ port: address.port, close });
    }) as Server;
    server.on("error", failed);
  });
}
