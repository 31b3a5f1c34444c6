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
  async (folder, plan, progress) => {
    const of = 1 << plan.shardBits;
    const left = shardsLeft(folder, plan);
    const changes = new EventEmitter();
    let done = of - left.length;
    const oneDone = () => {
      done += 1;
      progress(done, of);
    };
    changes.on("done", oneDone);
    progress(done, of);
    const crew = Array.from({ length: Math.min(others, left.length - 1) }, () => {
      const child = spawn(command, [...args, folder], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
      return { child, hand: employ(child, left, changes) };
    });
    try {
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

/** Keeps a process in work. Gives the shards that it has in hand. */
function employ(child: ChildProcess, left: number[], changes: EventEmitter): ReadonlySet<number> {
  const hand = new Set<number>();
  const give = () => {
    while (hand.size < inHand) {
      const shard = left.shift();
      if (shard === undefined) return;
      hand.add(shard);
      child.send(shard, () => undefined);
    }
  };
  // One that cannot start, or is killed, is not missed: whoever runs takes its shards.
  const gone = () => {
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
  give();
  return hand;
}

/** What a process does that `auditHere` started: the shards it is told, one after the other. */
export async function workForParent(folder: string): Promise<void> {
  const plan = await readPlan(folder);
  if (plan === undefined) throw new Error(`no audit in ${folder}`);
  let before = Promise.resolve();
  process.on("message", (shard: number) => {
    before = before.then(() => auditShard(folder, shard, plan)).then(() => void process.send?.(shard));
  });
}
