import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import type { AuditTask } from "./run-audit.ts";
import { auditShard } from "./shard.ts";
import { readPlan, shardsLeft } from "./work-folder.ts";

/** Shards that a process has at a time: the next lies ready when one is done. */
const inHand = 2;

/**
 * Audits shards in this process and in `others` more of this machine, each started by `command` with the folder as last argument. What a
 * process has in hand when it ends is given to another.
 */
export const auditHere =
  (others: number, [command, ...args]: readonly [string, ...string[]]): AuditTask["auditShards"] =>
  async (folder, planned, progress, shards) => {
    const left: number[] = [];
    const changes = new EventEmitter();
    // They get ready while records are still being divided.
    const crew = Array.from({ length: Math.min(others, shards - 1) }, () => {
      const child = spawn(command, [...args, folder], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
      return { child, ...employ(child, left, changes) };
    });
    try {
      const plan = await planned;
      left.push(...shardsLeft(folder, plan));
      let done = shards - left.length;
      const oneDone = () => {
        done += 1;
        progress(done, shards);
      };
      changes.on("done", oneDone);
      progress(done, shards);
      for (const { give } of crew) give();
      for (;;) {
        const shard = left.shift();
        if (shard !== undefined) {
          await auditShard(folder, shard, plan);
          oneDone();
        } else if (crew.some(({ hand }) => hand.size > 0)) await once(changes, "change");
        else return;
      }
    } finally {
      for (const { child } of crew) child.kill();
    }
  };

/** Keeps a process in work, from the first time that it is given any. `hand` are the shards that it has. */
function employ(
  child: ChildProcess,
  left: number[],
  changes: EventEmitter,
): { readonly hand: ReadonlySet<number>; give(): void } {
  const hand = new Set<number>();
  let isGone = false;
  const give = () => {
    while (!isGone && hand.size < inHand) {
      const shard = left.shift();
      if (shard === undefined) return;
      hand.add(shard);
      child.send(shard, () => undefined);
    }
  };
  // One that cannot start, or is killed, is not missed: whoever runs takes its shards.
  const gone = () => {
    isGone = true;
    left.push(...hand);
    hand.clear();
    changes.emit("change");
  };
  child.on("message", (shard: number) => {
    hand.delete(shard);
    give();
    changes.emit("done");
    changes.emit("change");
  });
  child.on("error", gone).on("exit", gone);
  return { hand, give };
}

/** What a process does that `auditHere` started: the shards it is told, one after the other. */
export async function workForParent(folder: string): Promise<void> {
  let before = Promise.resolve();
  let planned: ReturnType<typeof readPlan> | undefined;
  process.on("message", (shard: number) => {
    planned ??= readPlan(folder);
    before = Promise.all([planned, before]).then(async ([plan]) => {
      if (plan === undefined) throw new Error(`no audit in ${folder}`);
      await auditShard(folder, shard, plan);
      process.send?.(shard);
    });
  });
}
