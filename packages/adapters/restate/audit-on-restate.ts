import type { Http2Server } from "node:http2";
import { setTimeout as pause } from "node:timers/promises";
import { auditShard } from "../audit/shard.ts";
import { type Plan, readPlan, shardsLeft } from "../audit/work-folder.ts";
import {
  type Context,
  type RestateAddresses,
  RestatePromise,
  register,
  serveToRestate,
  service,
  TerminalError,
  type WorkflowContext,
  workflow,
} from "./restate.ts";

const workflowName = "ringfence-audit";
const workerPrefix = "ringfence-auditor-";

interface ShardOrder {
  /** The worker's folder must hold this audit. */
  readonly run: string;
  readonly shard: number;
}

/** Calls to a worker that is gone fail after about ten seconds; its shard goes to another. */
const retryPolicy = {
  initialInterval: 200,
  exponentiationFactor: 2,
  maxAttempts: 6,
  onMaxAttempts: "kill",
} as const;

const serviceOf = (name: string): string => `${workerPrefix}${name}`;

const auditor = (folder: string, name: string) =>
  service({
    name: serviceOf(name),
    handlers: {
      shard: async (context: Context, { run, shard }: ShardOrder): Promise<number> => {
        await context.run(`shard ${shard}`, async () => {
          const plan = await readPlan(folder);
          if (plan?.run !== run) throw new TerminalError(`another audit in ${folder}`);
          await auditShard(folder, shard, plan);
        });
        return shard;
      },
    },
    options: { retryPolicy },
  });

/** Serves shards of the audit in `folder`, as this machine sees it. Any number of workers may; each has a name of its own. */
export async function serveAuditor(
  folder: string,
  name: string,
  { admin }: Pick<RestateAddresses, "admin">,
  { host = "127.0.0.1", port }: { readonly host?: string; readonly port: number },
): Promise<Http2Server> {
  const server = await serveToRestate([auditor(folder, name)], port, host);
  await register({ admin }, `http://${host}:${port}`);
  return server;
}

type Auditor = ReturnType<typeof auditor>;

interface Order {
  readonly run: string;
  readonly shards: readonly number[];
}

interface Answer {
  readonly worker: string;
  readonly shard: number;
  readonly failed: boolean;
}

/** A shard that as many workers failed at will fail at every other. */
const mostFailures = 3;

const waitForWorkersMs = 2000;

/** Gives shards to workers, each one at a time, until all are done. What was given to whom is kept by Restate. */
function auditWorkflow(admin: string) {
  return workflow({
    name: workflowName,
    handlers: {
      run: async (context: WorkflowContext, { run, shards }: Order): Promise<void> => {
        const left = [...shards];
        const working = new Map<string, RestatePromise<Answer>>();
        const gone = new Set<string>();
        const failures = new Map<number, number>();
        const give = (worker: string, shard: number) => {
          const [name = ""] = worker.split("@");
          const call = context.serviceClient<Auditor>({ name }).shard({ run, shard });
          working.set(
            worker,
            call.map((_, failure) => ({ worker, shard, failed: failure !== undefined })),
          );
        };
        while (left.length > 0 || working.size > 0) {
          const workers = await context.run("workers", () => workersAt(admin));
          for (const worker of workers) {
            if (working.has(worker) || gone.has(worker)) continue;
            const shard = left.shift();
            if (shard !== undefined) give(worker, shard);
          }
          if (working.size === 0) {
            await context.sleep(waitForWorkersMs);
            continue;
          }
          const answer = await RestatePromise.race([...working.values()]);
          working.delete(answer.worker);
          if (!answer.failed) continue;
          const failed = (failures.get(answer.shard) ?? 0) + 1;
          if (failed === mostFailures) throw new TerminalError(`shard ${answer.shard} failed ${failed} times`);
          failures.set(answer.shard, failed);
          left.push(answer.shard);
          gone.add(answer.worker);
        }
      },
    },
  });
}

/** Names of workers, each with the number of times it made itself known: one that is started anew is another one. */
async function workersAt(admin: string): Promise<string[]> {
  const response = await fetch(`${admin}/services`);
  const { services } = (await response.json()) as { services: { name: string; revision: number }[] };
  return services
    .filter(({ name }) => name.startsWith(workerPrefix))
    .map(({ name, revision }) => `${name}@${revision}`)
    .sort();
}

const lookMs = 250;
/** What Restate answers while a workflow runs. */
const notReady = 470;

/** Has shards audited by workers that made themselves known to Restate. */
export const auditOnRestate =
  (addresses: RestateAddresses, { host = "127.0.0.1", port }: { readonly host?: string; readonly port: number }) =>
  async (folder: string, planned: Promise<Plan>, progress: (done: number, of: number) => void): Promise<void> => {
    const plan = await planned;
    const server = await serveToRestate([auditWorkflow(addresses.admin)], port, host);
    try {
      await register(addresses, `http://${host}:${port}`);
      const order: Order = { run: plan.run, shards: shardsLeft(folder, plan) };
      const response = await fetch(`${addresses.ingress}/${workflowName}/${plan.run}/run/send`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(order),
      });
      // After an interruption the workflow of this run is known already, and goes on by itself.
      if (!response.ok && response.status !== 409)
        throw new Error(`restate: ${response.status} ${await response.text()}`);
      const of = 1 << plan.shardBits;
      for (;;) {
        progress(of - shardsLeft(folder, plan).length, of);
        const output = await fetch(`${addresses.ingress}/restate/workflow/${workflowName}/${plan.run}/output`);
        if (output.ok) return;
        if (output.status !== notReady) throw new Error(`restate: ${output.status} ${await output.text()}`);
        await pause(lookMs);
      }
    } finally {
      server.close();
    }
  };
