import type { Utterance } from "../engine/utterance.ts";
import { addConduct, addLeads, collectClasses, collectPieces } from "./rows.ts";
import { CONDUCT, type Scale } from "./scale.ts";

/** What the score of a signal must be, in hundredths, for words that a rule recognised, and for the weights alone. */
const PLAUSIBLE = -55;
const CERTAIN = -5;
/** How much it counts against a collector's conduct that the utterance looks like nobody's. */
const DOUBT = 2;
/** Below this score for any conduct the doubt is so great that no signal of conduct can be plausible. In scores left out it lost none. */
const NOBODYS = -75;
/** No signal of conduct that scores less by its pieces alone is looked into. In scores left out a right one in three hundred did, and four wrong ones. */
const HOPELESS = -95;

/**
 * Whether each sentence is by its pieces alone so surely nobody's conduct, nor any other of the `wanted` signals, that none can be
 * plausible. Most messages of a phone are done with here.
 */
export function isNobodys(scale: Scale, wanted: number): boolean {
  const { partEnds, partCount } = scale;
  for (let part = 0, from = 0; part < partCount; part++) {
    const to = partEnds[part] as number;
    if (mayBeSomebodys(scale, wanted, collectPieces(scale, from, to + 1))) return false;
    from = to;
  }
  return true;
}

function mayBeSomebodys(scale: Scale, wanted: number, count: number): boolean {
  const { leadColumns, conduct } = scale;
  addLeads(scale, count);
  for (let lead = 1; lead < leadColumns.length; lead++) {
    if ((wanted & (1 << (leadColumns[lead] as number))) !== 0 && leadScore(scale, lead) > NOBODYS) return true;
  }
  const any = leadScore(scale, 0);
  if (any < NOBODYS) return false;
  addConduct(scale, count);
  const doubt = DOUBT * Math.min(0, any);
  for (let signal = 0; signal < CONDUCT; signal++) {
    if ((wanted & conduct & (1 << signal)) !== 0 && conductScore(scale, signal) + doubt > HOPELESS) return true;
  }
  return false;
}

function leadScore({ start, leadColumns, leadSums, size }: Scale, lead: number): number {
  return (start[leadColumns[lead] as number] as number) + (leadSums[lead + 1] as number) / size;
}

function conductScore({ start, sums, size }: Scale, signal: number): number {
  return (start[signal] as number) + (sums[signal] as number) / size;
}

/**
 * Weighs the utterance as a whole and each of its sentences: a threat among talk of other things is plausible for its own sentence, and in a
 * text of several sentences one of them must be certain, too. A signal of a collector's conduct needs a collector.
 */
export function weigh(scale: Scale, utterance: Utterance): void {
  const { plain, partEnds, partCount } = scale;
  weighPart(scale, utterance, 0, plain.count);
  scale.plausible = scale.partPlausible;
  scale.certain = scale.partCertain;
  if (partCount < 2) return;
  let certain = 0;
  for (let part = 0, from = 0; part < partCount; part++) {
    const to = partEnds[part] as number;
    weighPart(scale, utterance, from, to + 1);
    scale.plausible |= scale.partPlausible;
    certain |= scale.partCertain;
    from = to;
  }
  scale.certain &= certain;
}

function weighPart(scale: Scale, utterance: Utterance, first: number, end: number): void {
  const { conduct, leadColumns } = scale;
  const count = collectClasses(scale, utterance, first, end, collectPieces(scale, first, end));
  addLeads(scale, count);
  scale.partPlausible = 0;
  scale.partCertain = 0;
  for (let lead = 1; lead < leadColumns.length; lead++)
    note(scale, leadColumns[lead] as number, leadScore(scale, lead));
  const any = leadScore(scale, 0);
  if (any < NOBODYS) return;
  addConduct(scale, count);
  const doubt = DOUBT * Math.min(0, any);
  for (let signal = 0; signal < CONDUCT; signal++) {
    if ((conduct & (1 << signal)) === 0) continue;
    note(scale, signal, conductScore(scale, signal) + doubt);
  }
}

function note(scale: Scale, signal: number, score: number): void {
  if (score > PLAUSIBLE) scale.partPlausible |= 1 << signal;
  if (score > CERTAIN) scale.partCertain |= 1 << signal;
}
