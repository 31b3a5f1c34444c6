import type { Instant } from "@ringfence/kernel";

/** Accesses close to each other as one stretch of time. */
export interface AccessRun {
  readonly from: Instant;
  readonly until: Instant;
  readonly times: number;
}

type Open = { -readonly [Key in keyof AccessRun]: AccessRun[Key] };

/** Accesses up to five minutes apart are one run. */
const firstGap = 300_000;
/** More runs than this are drawn together more widely: memory stays bounded whatever the log holds, and no access is lost from the count. */
const mostRuns = 1000;

export interface RunKeeper {
  readonly add: (at: Instant) => void;
  /** An access begun before lasted until then. */
  readonly extend: (at: Instant) => void;
  readonly runs: () => readonly AccessRun[];
}

/** Gathers accesses in any order into runs in order of time. */
export function keepRuns(): RunKeeper {
  let runs: Open[] = [];
  let gap = firstGap;
  const last = () => runs[runs.length - 1];
  const join = () => {
    runs = joined(runs, gap);
    while (runs.length > mostRuns) {
      gap *= 2;
      runs = joined(runs, gap);
    }
  };
  return {
    add: (at) => {
      const run = last();
      if (run !== undefined && at >= run.from && at - run.until <= gap) {
        if (at > run.until) run.until = at;
        run.times += 1;
        return;
      }
      runs.push({ from: at, until: at, times: 1 });
      if (runs.length > 4 * mostRuns) join();
    },
    extend: (at) => {
      const run = last();
      if (run !== undefined && at > run.until && at - run.until <= gap) run.until = at;
    },
    runs: () => {
      join();
      return runs;
    },
  };
}

function joined(runs: readonly Open[], gap: number): Open[] {
  const out: Open[] = [];
  for (const run of runs.toSorted((a, b) => a.from - b.from)) {
    const before = out[out.length - 1];
    if (before === undefined || run.from - before.until > gap) out.push({ ...run });
    else {
      if (run.until > before.until) before.until = run.until;
      before.times += run.times;
    }
  }
  return out;
}
