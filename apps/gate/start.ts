import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type RestatePorts, restateBinary, usualPorts } from "@ringfence/adapters/restate/restate-server.ts";
import { dateOf } from "@ringfence/kernel";
import { type Institution, usualTerms } from "@ringfence/platform/gate/institution.ts";
import { issueKey } from "./gate.ts";
import { gateApp, serveApp } from "./http.ts";
import { onRestate, type Stops } from "./on-restate.ts";
import { openGate } from "./open-gate.ts";
import { rateLimit } from "./rate-limit.ts";
import { routes } from "./routes/index.ts";
import { institutionSchema } from "./schemas.ts";
import { sweep } from "./sweep.ts";

export interface StartOptions {
  readonly folder: string;
  readonly port: number;
  readonly host: string;
  readonly engine: "restate" | "sqlite";
  /** Ingress and administration of a server that runs already, for a cluster; otherwise one is started on this machine. */
  readonly restate: string | undefined;
  readonly restateAdmin: string | undefined;
  readonly restatePorts: RestatePorts;
  /** Where Restate finds the debtors' side: an address of this machine that its nodes can reach. */
  readonly serviceHost: string;
  readonly servicePort: number;
  /** Requests a second that one key may make. */
  readonly perSecond: number;
  readonly keepYears: number;
}

export const usualOptions: StartOptions = {
  folder: "gate-data",
  port: 8787,
  host: "127.0.0.1",
  engine: restateBinary() === undefined ? "sqlite" : "restate",
  restate: undefined,
  restateAdmin: undefined,
  restatePorts: usualPorts,
  serviceHost: "127.0.0.1",
  servicePort: 9080,
  perSecond: 200,
  keepYears: 3,
};

export interface StartedGate {
  readonly url: string;
  /** Shown once, when the folder is new. */
  readonly firstKeys: { readonly institution: string; readonly agency: string } | undefined;
  close(): Promise<void>;
}

/** What the institution is, from `institution.json` in the folder; a bank and member of the association until it says otherwise. */
function institutionOf(folder: string): Institution {
  const path = join(folder, "institution.json");
  if (!existsSync(path))
    writeFileSync(path, `${JSON.stringify({ lenderKind: "bank", memberOf: ["cba"], without: [] }, null, 2)}\n`);
  return { ...usualTerms, ...institutionSchema.parse(JSON.parse(readFileSync(path, "utf8"))) };
}

/** Starts everything the gate needs on this machine: with Restate its server, the debtors' side and the interface in front. */
export async function startGate(options: StartOptions): Promise<StartedGate> {
  const { folder, engine } = options;
  const stops: Stops = [];
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const institution = institutionOf(folder);
  const gate = await openGate(folder, institution, engine === "restate" ? onRestate(options, stops) : undefined);
  const firstKeys =
    gate.keys.list().length > 0
      ? undefined
      : {
          institution: issueKey(gate.keys, "institution", "institution", gate.now()),
          agency: issueKey(gate.keys, "first-agency", "agency", gate.now()),
        };
  const app = gateApp(gate, routes, rateLimit(options.perSecond, options.perSecond * 2));
  const served = await serveApp(app, options.port, options.host);
  let swept = "";
  const daily = setInterval(() => {
    const today = dateOf(gate.now());
    gate.log.checkpoint(gate.now());
    if (swept === today) return;
    swept = today;
    sweep(gate, options.keepYears).catch((error: unknown) => console.error(error));
  }, 3_600_000);
  return {
    url: `http://${options.host}:${served.port}`,
    firstKeys,
    async close() {
      clearInterval(daily);
      await served.close();
      await gate.close();
      for (const stop of stops.reverse()) await stop();
    },
  };
}
