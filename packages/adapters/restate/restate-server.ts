import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { RestateAddresses } from "./restate.ts";

/** Three ports of this machine: for calls, for administration, and between nodes. */
export interface RestatePorts {
  readonly ingress: number;
  readonly admin: number;
  readonly node: number;
}

export const usualPorts: RestatePorts = { ingress: 8080, admin: 9070, node: 5122 };

/** The server's program for this machine; undefined where its package has none (Windows, 32 bits). */
export function restateBinary(): string | undefined {
  const name = `@restatedev/restate-server-${process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const program = join(dirname(manifest), "bin", "restate-server");
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

export interface RestateNode {
  readonly name: string;
  readonly ports: RestatePorts;
  /** Addresses of the nodes of a cluster, the first of which sets it up; left out for a node alone. */
  readonly cluster?: { readonly addresses: readonly string[]; readonly first: boolean; readonly copies: number };
}

/** What a cluster has to share out. A node alone gets one for each core: every further one costs each call a part of a batch of its own. */
const mostPartitions = 8;

/** Loopback only, no telemetry, and nothing said in a call is kept once it is answered. */
function configOf({ name, ports, cluster }: RestateNode): string {
  const address = (port: number) => `"127.0.0.1:${port}"`;
  return `node-name = "${name}"
cluster-name = "ringfence"
listen-mode = "tcp"
auto-provision = ${cluster === undefined || cluster.first}
default-replication = ${cluster?.copies ?? 1}
default-num-partitions = ${cluster === undefined ? Math.min(availableParallelism(), mostPartitions) : mostPartitions}
disable-telemetry = true
default-journal-retention = "0s"
log-filter = "error,octocrab=off"
bind-address = ${address(ports.node)}
advertised-address = "http://127.0.0.1:${ports.node}"

[metadata-client]
type = "replicated"
addresses = [${(cluster?.addresses ?? [`http://127.0.0.1:${ports.node}`]).map((one) => `"${one}"`).join(", ")}]

[ingress]
bind-address = ${address(ports.ingress)}

[admin]
bind-address = ${address(ports.admin)}
disable-web-ui = true
`;
}

export const addressesOf = ({ ingress, admin }: RestatePorts): RestateAddresses => ({
  ingress: `http://127.0.0.1:${ingress}`,
  admin: `http://127.0.0.1:${admin}`,
});

/** Starts a server that keeps everything in the folder. Resolves when it takes calls. */
export async function startRestate(program: string, folder: string, node: RestateNode): Promise<ChildProcess> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const config = join(folder, `${node.name}.toml`);
  writeFileSync(config, configOf(node));
  const child = spawn(program, ["--no-logo", "--config-file", config, "--base-dir", folder], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, RESTATE_DISABLE_TELEMETRY: "true", DO_NOT_TRACK: "1" },
  });
  const { ingress, admin } = addressesOf(node.ports);
  await isUp(child, [`${admin}/health`, `${ingress}/restate/health`]);
  return child;
}

const startMs = 120_000;

async function isUp(child: ChildProcess, urls: readonly string[]): Promise<void> {
  const until = performance.now() + startMs;
  for (const url of urls) {
    while (
      !(await fetch(url, { signal: AbortSignal.timeout(1000) }).then(
        ({ ok }) => ok,
        () => false,
      ))
    ) {
      if (child.exitCode !== null) throw new Error(`restate-server ended with ${child.exitCode}`);
      if (performance.now() > until) throw new Error("restate-server did not start");
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
}
