import { join } from "node:path";
import { register } from "@ringfence/adapters/restate/restate.ts";
import { restateEngine, serveDebtors } from "@ringfence/adapters/restate/restate-engine.ts";
import { addressesOf, restateBinary, startRestate } from "@ringfence/adapters/restate/restate-server.ts";
import type { EngineMaker } from "./open-gate.ts";
import type { StartOptions } from "./start.ts";

/** What is to be stopped when the gate is, the last started first. */
export type Stops = (() => Promise<void>)[];

/**
 * The engine on Restate: the debtors' side is served and made known, to a server started here or to one that runs already. Of a cluster
 * each node may be asked; it is enough that one service makes itself known to the administration.
 */
export function onRestate(options: StartOptions, stops: Stops): EngineMaker {
  const { restate, restateAdmin, serviceHost, servicePort } = options;
  return async (log, institution) => {
    const service = await serveDebtors(institution, servicePort, serviceHost);
    stops.push(async () => void service.close());
    const addresses =
      restate === undefined ? await startOwn(options, stops) : { ingress: restate, admin: restateAdmin ?? "" };
    if (addresses.admin !== "") await register(addresses, `http://${serviceHost}:${servicePort}`);
    return restateEngine(addresses, log);
  };
}

async function startOwn({ folder, restatePorts }: StartOptions, stops: Stops) {
  const program = restateBinary();
  if (program === undefined) throw new Error("no restate-server for this machine: --engine sqlite");
  const server = await startRestate(program, join(folder, "restate"), { name: "gate", ports: restatePorts });
  stops.push(
    () =>
      new Promise((ended) => {
        server.once("exit", () => ended());
        server.kill("SIGTERM");
      }),
  );
  return addressesOf(restatePorts);
}
