import type { Utterance } from "../engine/utterance.ts";
import { CONDUCT, EVERYDAY, TOLD } from "./learned.ts";
import { LONGEST_READ } from "./network-shape.ts";
import { ask, layOpen } from "./reading/networks.ts";
import { addLeads, addPairs, collectClasses, collectPieces, scoreColumns, straightScore } from "./rows.ts";
import type { Scale } from "./scale.ts";

/** What the score of a signal must be, in hundredths, for words that a rule recognised, and for the weights alone. */
const PLAUSIBLE = -30;
const CERTAIN = 40;
/** How much it counts against a collector's conduct that the utterance looks like nobody's. */
const DOUBT = 2;
/** How much it counts against a collector's conduct that the utterance is of everyday matters or only told, by so much as the score is above the bar. */
const NOT_IN_EARNEST = 2;
const HARDLY_IN_EARNEST = -60;
/**
 * Words of self-harm bring help and accuse nobody, so they are heeded at a score so much lower. In scores left out four of five were then found instead of
 * three, and nine of ten right.
 */
const HEEDED_EARLIER = 35;
/** Its place among the leads. */
const SELF_HARM = 2;
/** Below this score for any conduct the doubt is so great that no signal of conduct can be plausible. In scores left out it lost none. */
const NOBODYS = -75;
/** What the networks add to a score for each of their log-odds, of which no more than so many count. */
const NETWORK_SHARE = 40;
const MOST_ODDS = 4;
/** What they take from a collector's conduct for each of their log-odds, above these, that the utterance is of everyday matters. */
const NETWORK_DOUBT = 35;
const HARDLY_EVERYDAY = -3;
/** A network hardly ever says more log-odds more or less than those asked before it: the next is asked only where it could decide. */
const APART = 5;
/** No signal of conduct that scores less by its pieces alone, without the units, is looked into: it would hardly become plausible. */
const HOPELESS = -100;

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
  addPairs(scale, count);
  const bar = HOPELESS - DOUBT * Math.min(0, any);
  for (let signal = 0; signal < CONDUCT; signal++) {
    if ((wanted & conduct & (1 << signal)) !== 0 && straightScore(scale, signal) > bar) return true;
  }
  return false;
}

function leadScore({ start, leadColumns, leadSums, size }: Scale, lead: number): number {
  return (start[leadColumns[lead] as number] as number) + (leadSums[lead + 1] as number) / size;
}

/**
 * Weighs the utterance for the `wanted` signals. What is too long for the network is weighed as a whole and sentence by sentence: a threat among talk of
 * other things is plausible for its own sentence, and one of the sentences must be certain, too. A signal of a collector's conduct needs a collector.
 */
export function weigh(scale: Scale, utterance: Utterance, wanted: number): void {
  const { plain, partEnds, partCount } = scale;
  weighPart(scale, utterance, wanted, 0, plain.count);
  scale.plausible = scale.partPlausible;
  scale.certain = scale.partCertain;
  if (partCount < 2 || plain.count <= LONGEST_READ) return;
  let certain = 0;
  for (let part = 0, from = 0; part < partCount; part++) {
    const to = partEnds[part] as number;
    weighPart(scale, utterance, wanted, from, to + 1);
    scale.plausible |= scale.partPlausible;
    certain |= scale.partCertain;
    from = to;
  }
  scale.certain &= certain;
}

function weighPart(scale: Scale, utterance: Utterance, wanted: number, first: number, end: number): void {
  const count = collectClasses(scale, utterance, first, end, collectPieces(scale, first, end));
  const scored = wanted & scoreSignals(scale, count);
  if (end - first <= LONGEST_READ) addOdds(scale, scored, first, end);
  scale.partPlausible = 0;
  scale.partCertain = 0;
  for (let signal = 0; signal < CONDUCT; signal++) {
    if ((scored & (1 << signal)) === 0) continue;
    const score = scale.signalScores[signal] as number;
    if (score > PLAUSIBLE) scale.partPlausible |= 1 << signal;
    if (score > CERTAIN) scale.partCertain |= 1 << signal;
  }
}

/** Scores the signals by the collected rows. Gives the mask of those that have a score; the others cannot be plausible. */
function scoreSignals(scale: Scale, count: number): number {
  const { conduct, leadColumns, signalScores } = scale;
  addLeads(scale, count);
  let scored = 0;
  for (let lead = 1; lead < leadColumns.length; lead++) {
    const signal = leadColumns[lead] as number;
    signalScores[signal] = leadScore(scale, lead) + (lead === SELF_HARM ? HEEDED_EARLIER : 0);
    scored |= 1 << signal;
  }
  const any = leadScore(scale, 0);
  if (any < NOBODYS) return scored;
  scoreColumns(scale, count);
  const less = against(scale, any);
  for (let signal = 0; signal < CONDUCT; signal++)
    if ((conduct & (1 << signal)) !== 0) signalScores[signal] = (scale.scores[signal] as number) + less;
  return scored | conduct;
}

/** Those of the signals that more than so much below the bar, and no more than so much above what is certain, does not decide. */
function openOnes({ signalScores }: Scale, signals: number, below: number, above: number): number {
  let open = 0;
  for (let signal = 0; signal < CONDUCT; signal++) {
    if ((signals & (1 << signal)) === 0) continue;
    const score = signalScores[signal] as number;
    if (score > PLAUSIBLE - below && score <= CERTAIN + above) open |= 1 << signal;
  }
  return open;
}

const withoutOdds = new Float64Array(CONDUCT);

/** Each signal hears the networks as long as it is open itself, whatever else is wanted: what is found of it never depends on that. */
function addOdds(scale: Scale, signals: number, first: number, end: number): void {
  const { networks, plain, signalScores } = scale;
  // Doubt may take any score.
  let open = openOnes(scale, signals, NETWORK_SHARE * MOST_ODDS, Number.POSITIVE_INFINITY);
  if (open === 0) return;
  layOpen(networks, plain, first, end);
  withoutOdds.set(signalScores);
  for (let number = 0; number < networks.readers.length; number++) {
    ask(networks, number);
    count(scale, open);
    const reach = (NETWORK_SHARE * APART) / (number + 2);
    open = openOnes(scale, open, reach, reach);
    if (open === 0) return;
  }
}

function count({ networks: { odds }, conduct, signalScores }: Scale, signals: number): void {
  const doubt = NETWORK_DOUBT * Math.max(0, (odds[EVERYDAY] as number) - HARDLY_EVERYDAY);
  for (let signal = 0; signal < CONDUCT; signal++) {
    if ((signals & (1 << signal)) === 0) continue;
    const counted = Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds[signal] as number));
    const less = (conduct & (1 << signal)) === 0 ? 0 : doubt;
    signalScores[signal] = (withoutOdds[signal] as number) + NETWORK_SHARE * counted - less;
  }
}

/** What the utterance as a whole says against any conduct, 0 or less. */
function against(scale: Scale, any: number): number {
  return DOUBT * Math.min(0, any) - NOT_IN_EARNEST * (aboveBar(scale, EVERYDAY) + aboveBar(scale, TOLD));
}

function aboveBar({ scores }: Scale, column: number): number {
  return Math.max(0, (scores[column] as number) - HARDLY_IN_EARNEST);
}
