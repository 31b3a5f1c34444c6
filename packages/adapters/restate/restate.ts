import { createServer, type Http2Server } from "node:http2";
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

/** The side that Restate calls; on this machine only, unless another address of it is given. */
export function serveToRestate(services: Services, port: number, host = "127.0.0.1"): Promise<Http2Server> {
  const handler = createEndpointHandler({
    services,
    // Two lines a call say nothing that the logs of their own do not.
    logger: ({ level }, ...words) => {
      if (level === "error") console.error(...words);
    },
  });
  const server = createServer(handler);
  return new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => listening(server));
  });
}

/** Tells Restate where a side is that it may call. */
export async function register({ admin }: Pick<RestateAddresses, "admin">, uri: string): Promise<void> {
  const response = await fetch(`${admin}/deployments`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ uri, force: true }),
  });
  if (!response.ok) throw new Error(`restate: ${response.status} ${await response.text()}`);
}
