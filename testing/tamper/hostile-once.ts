/** Reads one hostile file in a process of its own and prints its code, the time, and the most memory held above what the program needs. */
import { existsSync, readFileSync } from "node:fs";
import { verifyBundle } from "@ringfence/adapters/bundle/verify-bundle.ts";
import { digestsOf } from "@ringfence/adapters/digests.ts";
import { readCard } from "@ringfence/casefile/log/card.ts";

const [kind, path] = process.argv.slice(2);
const digests = (await digestsOf()).of;
const [before, start] = [process.memoryUsage().rss, performance.now()];
const bytes = readFileSync(`${path}`);
const read = async (): Promise<string> => {
  if (kind === "card") {
    const card = readCard(bytes.toString("utf8"), digests);
    return card.ok ? "taken for genuine" : card.code;
  }
  const { ok, problems } = await verifyBundle(new Blob([bytes]));
  return ok ? "taken for genuine" : `${problems[0]?.code}`;
};
const code = await read();
const milliseconds = Math.round(performance.now() - start);
/** Linux hands the largest size of the process that started this one on to it in `maxRSS`; VmHWM is this program's own. */
const peak = existsSync("/proc/self/status")
  ? Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) * 1024
  : process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ code, milliseconds, mebibytes: Math.round((peak - before) / 1_048_576) }));
