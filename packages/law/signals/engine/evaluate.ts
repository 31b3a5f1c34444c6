import { heaviestClause } from "../weighing/heaviest-clause.ts";
import { weigh } from "../weighing/weigh.ts";
import type { Compiled, CompiledEvidence, CompiledSequence, CompiledSignal } from "./compile.ts";
import { readFigures } from "./figures.ts";
import { addHit, isWhole, needGroup, type Utterance } from "./utterance.ts";

/** Takes each place where a signal shows, as folded characters. */
export type Sink = (signal: number, start: number, end: number) => void;

/** Terms of one evidence are few; their hits are kept here while the next term is sought. */
const chosenStart = new Int32Array(8);
const chosenEnd = new Int32Array(8);

/** How far before the words a negation still governs them, in folded characters. */
const NEGATION_REACH = 5;

/**
 * Which of the `wanted` signals (a mask) the phrases found in the piece bear out. With a sink every place is reported,
 * without one the first suffices.
 */
export function evaluate(compiled: Compiled, utterance: Utterance, wanted: number, sink: Sink | undefined): number {
  if (!utterance.figuresRead) readFigures(utterance);
  const { scale } = compiled;
  weigh(scale, utterance, wanted);
  // What is certain has no need of rules but for its words.
  const open = wanted & scale.plausible & (sink === undefined ? ~scale.certain : -1);
  const found =
    collectCandidates(compiled, utterance, open) && keepPossible(compiled, utterance)
      ? evaluateKept(compiled, utterance, sink)
      : 0;
  const unnamed = wanted & scale.certain & ~found;
  if (sink !== undefined && unnamed !== 0) reportHeaviest(compiled, utterance, unnamed, sink);
  return found | unnamed;
}

function evaluateKept(compiled: Compiled, utterance: Utterance, sink: Sink | undefined): number {
  let found = 0;
  const { candidates, candidateCount } = utterance;
  for (let at = 0; at < candidateCount; at++) {
    const candidate = candidates[at] as number;
    if (utterance.isCandidate[candidate] !== POSSIBLE) continue;
    const evidence = compiled.evidence[candidate] as CompiledEvidence;
    const bit = 1 << evidence.signal;
    if (sink === undefined && (found & bit) !== 0) continue;
    if (holds(compiled, utterance, evidence, sink)) found |= bit;
  }
  return found;
}

/** Signals that no rule named, but the whole utterance: their words are the clause that weighs most. */
function reportHeaviest({ scale, signals }: Compiled, utterance: Utterance, mask: number, sink: Sink): void {
  for (let signal = 0; signal < signals.length; signal++) {
    if ((mask & (1 << signal)) === 0) continue;
    const { start, end } = heaviestClause(scale, utterance, signal);
    utterance.count = Math.max(utterance.count, end);
    sink(signal, start, end);
  }
}

const CANDIDATE = 1;
const POSSIBLE = 2;

/** Evidence of the `wanted` signals of which the rarest term was found. Says whether there is any. */
function collectCandidates({ anchors, evidence }: Compiled, utterance: Utterance, wanted: number): boolean {
  if (wanted === 0) return false;
  const { found, foundPhrase, candidates, isCandidate } = utterance;
  for (let at = 0; at < found; at++) {
    const phrase = foundPhrase[at] as number;
    const stop = anchors.evidenceAt[phrase + 1] as number;
    for (let index = anchors.evidenceAt[phrase] as number; index < stop; index++) {
      const candidate = anchors.evidence[index] as number;
      const bit = 1 << (evidence[candidate] as CompiledEvidence).signal;
      if ((wanted & bit) === 0 || isCandidate[candidate] !== 0) continue;
      isCandidate[candidate] = CANDIDATE;
      candidates[utterance.candidateCount++] = candidate;
    }
  }
  return utterance.candidateCount > 0;
}

/** Keeps the candidates of which every term is somewhere, and finds the places of their terms and of the cues against them. */
function keepPossible(compiled: Compiled, utterance: Utterance): boolean {
  markPresent(compiled, utterance);
  const { candidates, candidateCount, isCandidate, present, presentMark } = utterance;
  const everyday = present[compiled.everyday] === presentMark && present[compiled.debtMatter] !== presentMark;
  let undone = everyday ? ~compiled.evenEveryday : 0;
  if (present[compiled.narration] === presentMark) undone |= compiled.conduct;
  let possible = false;
  for (let at = 0; at < candidateCount; at++) {
    const candidate = candidates[at] as number;
    const { required, signal } = compiled.evidence[candidate] as CompiledEvidence;
    let missing = (undone & (1 << signal)) !== 0;
    for (let term = 0; term < required.length && !missing; term++) {
      missing = present[required[term] as number] !== presentMark;
    }
    if (missing) continue;
    isCandidate[candidate] = POSSIBLE;
    needAll(utterance, compiled.anchors.needs[candidate] as Int32Array);
    needAll(utterance, compiled.anchors.cues[candidate] as Int32Array);
    possible = true;
  }
  if (possible) fillNeeded(compiled, utterance);
  return possible;
}

/** Marks the groups of which a phrase was found, and those of which a sequence may have been said. */
function markPresent({ phrases, sequences }: Compiled, utterance: Utterance): void {
  const { groupAt, groups } = phrases;
  const { found, foundPhrase, present } = utterance;
  utterance.presentMark++;
  const mark = utterance.presentMark;
  for (let at = 0; at < found; at++) {
    const phrase = foundPhrase[at] as number;
    const stop = groupAt[phrase + 1] as number;
    for (let index = groupAt[phrase] as number; index < stop; index++) present[groups[index] as number] = mark;
  }
  for (let at = 0; at < sequences.length; at++) {
    const { group, groups: parts } = sequences[at] as CompiledSequence;
    let all = true;
    for (let part = 0; part < parts.length && all; part++) all = present[parts[part] as number] === mark;
    if (all) present[group] = mark;
  }
}

function needAll(utterance: Utterance, groups: Int32Array): void {
  for (let at = 0; at < groups.length; at++) needGroup(utterance, groups[at] as number);
}

/** Hits of the groups that are needed. */
function fillNeeded({ phrases, sequences }: Compiled, utterance: Utterance): void {
  const { groupAt, groups } = phrases;
  const { found, foundPhrase, foundStart, foundEnd, need } = utterance;
  for (let at = 0; at < found; at++) {
    const phrase = foundPhrase[at] as number;
    const stop = groupAt[phrase + 1] as number;
    for (let index = groupAt[phrase] as number; index < stop; index++) {
      const group = groups[index] as number;
      if (need[group] === 1) addHit(utterance, group, foundStart[at] as number, foundEnd[at] as number);
    }
  }
  for (let at = 0; at < sequences.length; at++) {
    const sequence = sequences[at] as CompiledSequence;
    if (need[sequence.group] === 1 && haveAll(utterance.lastHit, sequence.groups)) extend(utterance, sequence, 0, 0, 0);
  }
}

function haveAll(lastHit: Int32Array, groups: readonly number[]): boolean {
  for (let at = 0; at < groups.length; at++) if (lastHit[groups[at] as number] === -1) return false;
  return true;
}

/** Hits of the terms from `step` on that follow the ones before, which cover `start` … `end - 1`. */
function extend(utterance: Utterance, sequence: CompiledSequence, step: number, start: number, end: number): void {
  const { groups, gaps } = sequence;
  if (step === groups.length) {
    if (isWhole(utterance, start, end)) addHit(utterance, sequence.group, start, end);
    return;
  }
  for (let hit = utterance.lastHit[groups[step] as number] as number; hit !== -1; ) {
    const from = utterance.hitStart[hit] as number;
    const to = utterance.hitEnd[hit] as number;
    const apart = from - end;
    if (step === 0) extend(utterance, sequence, 1, from, to);
    else if (apart >= 0 && apart <= (gaps[step] as number)) extend(utterance, sequence, step + 1, start, to);
    hit = utterance.hitNext[hit] as number;
  }
}

function holds(compiled: Compiled, utterance: Utterance, evidence: CompiledEvidence, sink: Sink | undefined): boolean {
  const { lastHit } = utterance;
  const { required, figures, unless } = evidence;
  if (!haveAll(lastHit, required)) return false;
  for (let at = 0; at < unless.length; at++) if (lastHit[unless[at] as number] !== -1) return false;
  if (figures.length > 0) {
    if (!haveAll(lastHit, figures)) return false;
  }
  const signal = compiled.signals[evidence.signal] as CompiledSignal;
  const search: Search = { compiled, utterance, evidence, butNot: signal.butNot, sink, found: false };
  seek(search, 0);
  return search.found;
}

interface Search {
  readonly compiled: Compiled;
  readonly utterance: Utterance;
  readonly evidence: CompiledEvidence;
  readonly butNot: number;
  readonly sink: Sink | undefined;
  found: boolean;
}

/** Tries each hit of term `step` that fits to the one before it. */
function seek(search: Search, step: number): void {
  const { utterance, evidence, sink } = search;
  const { groups, gaps, anyOrder } = evidence;
  if (step === groups.length) {
    accept(search);
    return;
  }
  const gap = gaps[step] as number;
  const { hitStart, hitEnd, hitNext } = utterance;
  for (let hit = utterance.lastHit[groups[step] as number] as number; hit !== -1; hit = hitNext[hit] as number) {
    const start = hitStart[hit] as number;
    const end = hitEnd[hit] as number;
    if (step > 0) {
      const after = start - (chosenEnd[step - 1] as number);
      const before = (chosenStart[step - 1] as number) - end;
      const fits = (after >= 0 && after <= gap) || (anyOrder && before >= 0 && before <= gap);
      if (!fits) continue;
    }
    if (isInside(utterance, search.butNot, start, end)) continue;
    chosenStart[step] = start;
    chosenEnd[step] = end;
    seek(search, step + 1);
    if (search.found && sink === undefined) return;
  }
}

function accept(search: Search): void {
  const { utterance, evidence, sink } = search;
  let start = chosenStart[0] as number;
  let end = chosenEnd[0] as number;
  for (let step = 1; step < evidence.groups.length; step++) {
    start = Math.min(start, chosenStart[step] as number);
    end = Math.max(end, chosenEnd[step] as number);
  }
  if (!evidence.evenNegated && isNegated(search, start, end)) return;
  search.found = true;
  if (sink !== undefined) {
    utterance.count = Math.max(utterance.count, end);
    sink(evidence.signal, start, end);
  }
}

/** Whether a hit of `group` covers the folded characters `start` … `end - 1`. */
function isInside(utterance: Utterance, group: number, start: number, end: number): boolean {
  if (group === -1) return false;
  const { hitStart, hitEnd, hitNext } = utterance;
  for (let hit = utterance.lastHit[group] as number; hit !== -1; hit = hitNext[hit] as number) {
    if ((hitStart[hit] as number) <= start && (hitEnd[hit] as number) >= end) return true;
  }
  return false;
}

/** A negation shortly before the words in the same clause, or between them, that is not part of a threat (别怪我, 以为我不会). */
function isNegated(search: Search, start: number, end: number): boolean {
  const { compiled, utterance, evidence } = search;
  const { hitStart, hitEnd, hitNext, clause } = utterance;
  for (let hit = utterance.lastHit[compiled.negation] as number; hit !== -1; hit = hitNext[hit] as number) {
    const from = hitStart[hit] as number;
    const to = hitEnd[hit] as number;
    const before = to <= start && start - to <= NEGATION_REACH && clause[to - 1] === clause[start];
    const between = from >= start && to <= end && !isChosen(evidence.groups.length, from, to);
    if ((before || between) && !isInside(utterance, compiled.notNegation, from, to)) return true;
  }
  return false;
}

function isChosen(steps: number, from: number, to: number): boolean {
  for (let step = 0; step < steps; step++) {
    if ((chosenStart[step] as number) < to && from < (chosenEnd[step] as number)) return true;
  }
  return false;
}
