import type { Speaker } from "../define-signal.ts";
import { readParts } from "../weighing/parts.ts";
import { isNobodys } from "../weighing/weigh.ts";
import type { Compiled, CompiledSignal } from "./compile.ts";
import { evaluate, type Sink } from "./evaluate.ts";
import { findHomophones, findPhrases, foldPiece } from "./read.ts";
import { undodge } from "./undodge.ts";
import { clearFound, type Utterance } from "./utterance.ts";

export interface FoundSpan {
  readonly signal: number;
  readonly start: number;
  readonly end: number;
}

/** Mask of the signals in a text. */
export function scanForMask(compiled: Compiled, utterance: Utterance, text: string, speaker: Speaker): number {
  return withoutExcluded(compiled, scanPieces(compiled, utterance, text, compiled.allowed[speaker], undefined));
}

/** The places that make up the mask, merged where they overlap, in order of their start. */
export function scanForSpans(compiled: Compiled, utterance: Utterance, text: string, speaker: Speaker): FoundSpan[] {
  const spans: FoundSpan[] = [];
  const sink: Sink = (signal, start, end) => {
    spans.push({ signal, start: utterance.at[start] as number, end: utterance.until[end - 1] as number });
  };
  const mask = withoutExcluded(compiled, scanPieces(compiled, utterance, text, compiled.allowed[speaker], sink));
  return mergeSpans(spans.filter(({ signal }) => (mask & (1 << signal)) !== 0));
}

function scanPieces(
  compiled: Compiled,
  utterance: Utterance,
  text: string,
  allowed: number,
  sink: Sink | undefined,
): number {
  let found = 0;
  utterance.text = text;
  for (let from = 0; from < text.length; ) {
    from = foldPiece(utterance, from);
    found |= scanPiece(compiled, utterance, sink === undefined ? allowed & ~found : allowed, sink);
    clearFound(utterance);
  }
  return found;
}

function scanPiece(compiled: Compiled, utterance: Utterance, wanted: number, sink: Sink | undefined): number {
  const { scale } = compiled;
  const disguised = utterance.emoji || utterance.letters;
  readParts(scale, utterance);
  if (!disguised && isNobodys(scale, wanted)) return 0;
  findHomophones(compiled, utterance, compiled.homophones);
  findPhrases(compiled, utterance);
  const found = evaluate(compiled, utterance, wanted, sink);
  if (!disguised && !hasDisguise(compiled, utterance)) return found;
  if (!undodge(utterance)) return found;
  clearFound(utterance);
  readParts(scale, utterance);
  findPhrases(compiled, utterance);
  findHomophones(compiled, utterance, compiled.homophones);
  findHomophones(compiled, utterance, compiled.spelledPairs);
  return found | evaluate(compiled, utterance, sink === undefined ? wanted & ~found : wanted, sink);
}

/** Whether a part of a character or an unusual spelling was found. */
function hasDisguise({ isDisguise }: Compiled, { found, foundPhrase }: Utterance): boolean {
  for (let at = 0; at < found; at++) if (isDisguise[foundPhrase[at] as number] === 1) return true;
  return false;
}

function withoutExcluded(compiled: Compiled, mask: number): number {
  let kept = mask;
  for (let signal = 0; signal < compiled.signals.length; signal++) {
    const { excludedBy } = compiled.signals[signal] as CompiledSignal;
    if ((mask & excludedBy) !== 0) kept &= ~(1 << signal);
  }
  return kept;
}

function mergeSpans(spans: FoundSpan[]): FoundSpan[] {
  const merged: FoundSpan[] = [];
  spans.sort((a, b) => a.signal - b.signal || a.start - b.start || b.end - a.end);
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && last.signal === span.signal && span.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged.sort((a, b) => a.start - b.start || a.end - b.end || a.signal - b.signal);
}
