import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressesOf, restateBinary, startRestate } from "@ringfence/adapters/restate/restate-server.ts";
import { nodeFlags } from "../../apps/gate/node-flags.mjs";

const ports = { ingress: 38080, admin: 39070, node: 35122 };
const servicePort = 39080;
const httpPort = 38787;

/** The gate as its parts run in earnest, each a process that can be killed and started again. */
export interface Fleet {
  readonly url: string;
  readonly agencyKey: string;
  readonly institutionKey: string;
  /** What can be killed. */
  readonly parts: readonly ("service" | "server")[];
  kill(part: "service" | "server"): Promise<void>;
  end(): Promise<void>;
}

const gone = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((ended) => child.once("exit", () => ended()));

/** Starts the service and reads what it prints. Keys are printed the first time only. */
function startService(
  folder: string,
  engine: string,
  first = false,
): Promise<{ child: ChildProcess; printed: Map<string, string> }> {
  const args = [
    "--folder",
    join(folder, "gate"),
    "--engine",
    engine,
    "--port",
    `${httpPort}`,
    "--per-second",
    "100000",
  ];
  const { ingress, admin } = addressesOf(ports);
  const restate = ["--restate", ingress, "--service-port", `${servicePort}`];
  if (first) restate.push("--restate-admin", admin);
  const main = join(import.meta.dirname, "../../apps/gate/main.ts");
  const child = spawn(
    process.execPath,
    [...nodeFlags(engine), main, ...args, ...(engine === "restate" ? restate : [])],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const printed = new Map<string, string>();
  return new Promise((started, failed) => {
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      for (const [, name, value] of text.matchAll(/^(GATE_\w+)=(\S+)$/gm)) printed.set(`${name}`, `${value}`);
      if (printed.has("GATE_URL")) started({ child, printed });
    });
    child.once("exit", (code) => failed(new Error(`the service ended with ${code}`)));
  });
}

export async function startFleet(engine: "restate" | "sqlite"): Promise<Fleet> {
  const folder = mkdtempSync(join(tmpdir(), "ringfence-fleet-"));
  const program = restateBinary();
  const server = () => startRestate(`${program}`, join(folder, "restate"), { name: "fleet", ports });
  let restate = engine === "restate" ? await server() : undefined;
  let service = await startService(folder, engine, true);
  const { printed } = service;
  return {
    url: `${printed.get("GATE_URL")}`,
    agencyKey: `${printed.get("GATE_AGENCY_KEY")}`,
    institutionKey: `${printed.get("GATE_INSTITUTION_KEY")}`,
    parts: engine === "restate" ? ["service", "server"] : ["service"],
    async kill(part) {
      const child = part === "service" ? service.child : restate;
      child?.removeAllListeners("exit");
      child?.kill("SIGKILL");
      if (child !== undefined) await gone(child);
      if (part === "service") service = await startService(folder, engine);
      else restate = await server();
    },
    async end() {
      for (const child of [service.child, restate]) {
        child?.removeAllListeners("exit");
        child?.kill("SIGKILL");
        if (child !== undefined) await gone(child);
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
