/**
 * `node testing/corpora/measure-signals.ts tune|test|sealed|sealed-2|sealed-3|sealed-4|sealed-5 [--errors [signal]]`: precision and recall of every signal on one part
 * of the labelled utterances, with 95 % Wilson intervals, and the share of ordinary messages that were flagged.
 * Errors are shown for the tuning half only: nobody looks at the others.
 */
import { type SignalId, scanMask, scanSpans, signalBit, signalIds } from "@ringfence/law/signals/index.ts";
import { halves, readUtterances, type Utterance } from "./read-utterances.ts";

export interface Counts {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
}

export interface Measurement {
  readonly utterances: number;
  readonly bySignal: ReadonlyMap<SignalId, Counts>;
  readonly ordinary: number;
  readonly ordinaryFlagged: number;
}

export function measure(utterances: readonly Utterance[]): Measurement {
  const bySignal = new Map<SignalId, Counts>(
    signalIds.map((id) => [id, { truePositive: 0, falsePositive: 0, falseNegative: 0 }]),
  );
  let ordinary = 0;
  let ordinaryFlagged = 0;
  for (const { by, kind, labels, text } of utterances) {
    const mask = scanMask(text, by);
    for (const [id, counts] of bySignal) {
      const found = (mask & signalBit(id)) !== 0;
      const wanted = labels.includes(id);
      if (found && wanted) counts.truePositive++;
      else if (found) counts.falsePositive++;
      else if (wanted) counts.falseNegative++;
    }
    if (kind === "ordinary" && labels.length === 0) {
      ordinary++;
      if (mask !== 0) ordinaryFlagged++;
    }
  }
  return { utterances: utterances.length, bySignal, ordinary, ordinaryFlagged };
}

export function precisionOf({ truePositive, falsePositive }: Counts): number {
  return truePositive + falsePositive === 0 ? 1 : truePositive / (truePositive + falsePositive);
}

export function recallOf({ truePositive, falseNegative }: Counts): number {
  return truePositive + falseNegative === 0 ? 1 : truePositive / (truePositive + falseNegative);
}

/** 95 % Wilson score interval of `hits` in `trials`. */
export function wilson(hits: number, trials: number): readonly [low: number, high: number] {
  if (trials === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / trials;
  const scale = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / scale;
  const reach = (z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))) / scale;
  return [Math.max(0, centre - reach), Math.min(1, centre + reach)];
}

function percent(share: number): string {
  return (share * 100).toFixed(1).padStart(5);
}

function row(id: string, counts: Counts): string {
  const { truePositive, falsePositive, falseNegative } = counts;
  const [lowP, highP] = wilson(truePositive, truePositive + falsePositive);
  const [lowR, highR] = wilson(truePositive, truePositive + falseNegative);
  return [
    id.padEnd(32),
    String(truePositive).padStart(4),
    String(falsePositive).padStart(4),
    String(falseNegative).padStart(4),
    `${percent(precisionOf(counts))} [${percent(lowP)},${percent(highP)}]`,
    `${percent(recallOf(counts))} [${percent(lowR)},${percent(highR)}]`,
  ].join("  ");
}

function print({ utterances, bySignal, ordinary, ordinaryFlagged }: Measurement): void {
  console.log(`${utterances} utterances`);
  console.log(`${"signal".padEnd(32)}    TP    FP    FN  precision               recall`);
  const total: Counts = { truePositive: 0, falsePositive: 0, falseNegative: 0 };
  for (const [id, counts] of bySignal) {
    console.log(row(id, counts));
    for (const key of ["truePositive", "falsePositive", "falseNegative"] as const) total[key] += counts[key];
  }
  console.log(row("all", total));
  const [low, high] = wilson(ordinaryFlagged, ordinary);
  console.log(`ordinary flagged: ${ordinaryFlagged} of ${ordinary}, ${percent(ordinaryFlagged / ordinary)} % [${percent(low)},${percent(high)}]`);
}

function printErrors(utterances: readonly Utterance[], only: string | undefined): void {
  for (const { by, kind, labels, text } of utterances) {
    const mask = scanMask(text, by);
    for (const id of signalIds) {
      const found = (mask & signalBit(id)) !== 0;
      if (found === labels.includes(id) || (only !== undefined && only !== id)) continue;
      const words = scanSpans(text, by)
        .filter(({ signal }) => signal === id)
        .map(({ start, end }) => text.slice(start, end));
      console.log(`${found ? "FP" : "FN"}\t${id}\t${by}/${kind}\t${text}${found ? `\t<${words.join("|")}>` : ""}`);
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  const [part, flag, only] = process.argv.slice(2);
  const half = halves.find((one) => one === part);
  if (half === undefined) {
    console.error(`usage: measure-signals.ts ${halves.join("|")} [--errors [signal]]`);
    process.exit(2);
  }
  if (flag === "--errors" && half !== "tune") {
    console.error("only the tuning half is shown; the others are counted");
    process.exit(2);
  }
  const utterances = readUtterances(half);
  if (flag === "--errors") printErrors(utterances, only);
  else print(measure(utterances));
}
