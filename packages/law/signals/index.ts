import type { Speaker } from "./define-signal.ts";
import { type Compiled, compileSignals } from "./engine/compile.ts";
import { scanForMask, scanForSpans } from "./engine/scan.ts";
import { createUtterance, type Utterance } from "./engine/utterance.ts";
import { type SignalId, signalIds } from "./ids.ts";
import { signals } from "./signals.gen.ts";

export { defineSignal, type SignalDeclaration, type Speaker } from "./define-signal.ts";

export { maskOf, type SignalId, signalBit, signalIds } from "./ids.ts";

/** Words of an utterance that make a signal: half-open UTF-16 offsets into the text as it was given. */
export interface SignalSpan {
  readonly signal: SignalId;
  readonly start: number;
  readonly end: number;
}

/** The declarations (title, speakers …) in the order of {@link signalIds}. */
export const signalCatalogue = signals;

/** Which signals an utterance has, as a mask of `signalBit`s. The hot path: one pass, nothing allocated for ordinary text. */
export function scanMask(text: string, speaker: Speaker): number {
  const { compiled, utterance } = scanner();
  return scanForMask(compiled, utterance, text, speaker);
}

/** The words behind the mask of {@link scanMask}, in order of their start. Spans of one signal do not overlap. */
export function scanSpans(text: string, speaker: Speaker): readonly SignalSpan[] {
  const { compiled, utterance } = scanner();
  return scanForSpans(compiled, utterance, text, speaker).map(({ signal, start, end }) => ({
    signal: signalIds[signal] as SignalId,
    start,
    end,
  }));
}

interface Scanner {
  readonly compiled: Compiled;
  readonly utterance: Utterance;
}

let ready: Scanner | undefined;

/** Does before the first text what the first text would wait for. */
export function prepareSignals(): void {
  scanner();
}

/** Compiles the catalogue on first use. */
function scanner(): Scanner {
  if (ready === undefined) {
    const compiled = compileSignals(signals);
    ready = { compiled, utterance: createUtterance(compiled.groupCount, compiled.evidence.length) };
  }
  return ready;
}
