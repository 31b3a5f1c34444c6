import { createServer as createHttp1 } from "node:http";
import { createServer as createHttp2 } from "node:http2";
import type { Server } from "node:net";
import {
  createEndpointHandler,
  object,
  RestatePromise,
  service,
  TerminalError,
  workflow,
} from "@restatedev/restate-sdk";

export type {
  Context,
  ObjectContext,
  ObjectSharedContext,
  WorkflowContext,
} from "@restatedev/restate-sdk";
export { handlers } from "@restatedev/restate-sdk";
export { object, RestatePromise, service, TerminalError, workflow };

type Services = Parameters<typeof createEndpointHandler>[0]["services"];

export interface RestateAddresses {
  /** `http://127.0.0.1:8080` */
  readonly ingress: string;
  readonly admin: string;
}

/**
 * How Restate speaks with a side: in `long` calls both may say something until the end; `short` ones come whole, with everything that is
 * kept, and are answered at once, which is less work for both.
 */
type Calls = "long" | "short";

/** The side that Restate calls; on this machine only, unless another address of it is given. */
export function serveToRestate(services: Services, calls: Calls, port: number, host = "127.0.0.1"): Promise<Server> {
  const handler = createEndpointHandler({
    services,
    // Two lines a call say nothing that the logs of their own do not.
    logger: ({ level }, ...words) => {
      if (level === "error") console.error(...words);
    },
  });
  // Who calls ends the connection: one that ended here while a call was on its way would cost that call half a second.
  const server = calls === "short" ? createHttp1({ keepAliveTimeout: 0 }, handler) : createHttp2(handler);
  return new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => listening(server));
  });
}

/** Tells Restate where a side is that it may call, and how. */
export async function register({ admin }: Pick<RestateAddresses, "admin">, uri: string, calls: Calls): Promise<void> {
  const response = await fetch(`${admin}/deployments`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ uri, force: true, use_http_11: calls === "short" }),
  });
  if (!response.ok) throw new Error(`restate: ${response.status} ${await response.text()}`);
}
