/**
 * Learns the network of `packages/law/signals/weighing/character-network.ts` by stochastic gradient: characters, filters and units are left out by turns so that
 * none relies on another, and the mean of the weights is kept. A fixed order and one thread: the same weights wherever the same engine runs.
 */

import {
  addTimes,
  DIMENSIONS,
  LONGEST_READ,
  NETWORK_UNITS,
} from "../packages/law/signals/weighing/character-network.ts";
import {
  BEHIND,
  FILTERS,
  POOLED,
  poolMost,
  SLOTS,
  slotsBefore,
  WIDTHS,
} from "../packages/law/signals/weighing/max-pooling.ts";
import { Learning } from "./adam.ts";
import { randomShares, shuffle } from "./random-shares.ts";

const BATCH = 64;
const STEP = 0.003;
/** In so large a share of the whole the steps grow to their size; then they shrink to nothing. */
const GROWING = 0.05;
const DECAY = 0.01;
const CHARACTERS_LEFT_OUT = 0.1;
const LEFT_OUT = 0.3;
/** The mean keeps so much of itself with each batch; it is brought up to date every so many. */
const KEPT = 0.999;
const FOLLOWS_EVERY = 8;

/** Rows of numbers as they are named in LearnedCharacterNetwork, but for the signals any questions. */
export interface CharacterNetworkLearning {
  readonly characters: Learning;
  readonly filters: Learning;
  readonly filterStart: Learning;
  readonly straight: Learning;
  readonly start: Learning;
  readonly units: Learning;
  readonly unitStart: Learning;
  readonly answers: Learning;
}

export interface Lesson {
  /** Rows of the characters of each text. */
  readonly texts: readonly Uint16Array[];
  /** By text, by question: 1 if the answer is yes. */
  readonly yes: readonly Uint8Array[];
  readonly questions: number;
  /** Rows of characters, the first of which is for all that are not known. */
  readonly rows: number;
  readonly rounds: number;
}

export function learnCharacterNetwork(lesson: Lesson): CharacterNetworkLearning {
  const { texts, rounds } = lesson;
  const random = randomShares();
  const network = firstGuess(lesson, random);
  const batch = createBatch(lesson);
  const order = Int32Array.from(texts.keys());
  const batches = Math.ceil(texts.length / BATCH);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (let no = 0; no < batches; no++) {
      const done = (round * batches + no) / (rounds * batches);
      const some = order.subarray(no * BATCH, (no + 1) * BATCH);
      batch.texts = Array.from(some, (at) => withSomeLeftOut(texts[at] as Uint16Array, random));
      fillSlots(batch, network);
      for (let at = 0; at < some.length; at++) {
        read(batch, network, at, random);
        const yes = lesson.yes[some[at] as number] as Uint8Array;
        teach(batch, network, at, yes, 1 / some.length);
      }
      improve(batch, network, STEP * Math.min(1, done / GROWING) * (0.5 + 0.5 * Math.cos(Math.PI * done)));
      follow(network, round * batches + no + 1);
    }
  }
  return network;
}

function firstGuess({ questions, rows }: Lesson, random: () => number): CharacterNetworkLearning {
  const around = (length: number, width: number) =>
    new Learning(Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * width));
  const all = (length: number, value: number) => new Learning(new Float32Array(length).fill(value));
  return {
    characters: around(rows * DIMENSIONS, 0.2),
    filters: around(SLOTS * DIMENSIONS, 0.12),
    filterStart: all(POOLED, 0.02),
    straight: around(POOLED * questions, 0.05),
    start: all(questions, -1.5),
    units: around(POOLED * NETWORK_UNITS, 0.1),
    unitStart: all(NETWORK_UNITS, 0.02),
    answers: around(NETWORK_UNITS * questions, 0.1),
  };
}

interface Batch {
  texts: readonly Uint16Array[];
  /** What each character of the batch is to each slot, in the order in which they are first met there, and nothing behind them. */
  slots: Float32Array;
  readonly met: number[];
  readonly placeOf: Int32Array;
  /** Of the text that is read. */
  readonly places: Int32Array;
  readonly pooled: Float32Array;
  readonly where: Int32Array;
  readonly units: Float32Array;
  readonly unitSlopes: Float32Array;
  readonly scores: Float32Array;
  readonly scoreSlopes: Float32Array;
}

function createBatch({ questions, rows }: Lesson): Batch {
  return {
    texts: [],
    slots: new Float32Array(0),
    met: [],
    placeOf: new Int32Array(rows).fill(-1),
    places: new Int32Array(LONGEST_READ + BEHIND),
    pooled: new Float32Array(POOLED),
    where: new Int32Array(POOLED),
    units: new Float32Array(NETWORK_UNITS),
    unitSlopes: new Float32Array(NETWORK_UNITS),
    scores: new Float32Array(questions),
    scoreSlopes: new Float32Array(questions),
  };
}

function withSomeLeftOut(text: Uint16Array, random: () => number): Uint16Array {
  return text.map((row) => (random() < CHARACTERS_LEFT_OUT ? 0 : row));
}

/** So many characters at once use each weight of a filter, which is what takes time. */
const ABREAST = 4;

function fillSlots(batch: Batch, { characters, filters }: CharacterNetworkLearning): void {
  const { met, placeOf, texts } = batch;
  for (const row of met) placeOf[row] = -1;
  met.length = 0;
  for (const text of texts) for (const row of text) if (placeOf[row] === -1) placeOf[row] = met.push(row) - 1;
  const room = (met.length + ABREAST + 1) * SLOTS;
  if (batch.slots.length < room) batch.slots = new Float32Array(room * 2);
  for (let at = 0; at < met.length; at += ABREAST) {
    const from = Array.from({ length: ABREAST }, (_, no) => (met[at + no] ?? 0) * DIMENSIONS);
    fillFour(batch.slots, at * SLOTS, characters.now, from, filters.now);
  }
  batch.slots.fill(0, met.length * SLOTS, (met.length + 1) * SLOTS);
}

function fillFour(
  slots: Float32Array,
  to: number,
  characters: Float32Array,
  from: number[],
  filters: Float32Array,
): void {
  const [a, b, c, d] = from as [number, number, number, number];
  for (let slot = 0, at = 0; slot < SLOTS; slot++) {
    let [one, two, three, four] = [0, 0, 0, 0];
    for (let no = 0; no < DIMENSIONS; no++, at++) {
      const weight = filters[at] as number;
      one += weight * (characters[a + no] as number);
      two += weight * (characters[b + no] as number);
      three += weight * (characters[c + no] as number);
      four += weight * (characters[d + no] as number);
    }
    slots[to + slot] = one;
    slots[to + SLOTS + slot] = two;
    slots[to + 2 * SLOTS + slot] = three;
    slots[to + 3 * SLOTS + slot] = four;
  }
}

/** Scores one text of the batch, with some filters and units left out. */
function read(batch: Batch, network: CharacterNetworkLearning, at: number, random: () => number): void {
  const { placeOf, places, slots, pooled, where, units, scores } = batch;
  const { filterStart, straight, start, unitStart, answers } = network;
  const text = batch.texts[at] as Uint16Array;
  text.forEach((row, place) => {
    places[place] = (placeOf[row] as number) * SLOTS;
  });
  places.fill(batch.met.length * SLOTS, text.length, text.length + BEHIND);
  poolMost(slots, places, text.length, pooled, where);
  scores.set(start.now);
  units.set(unitStart.now);
  for (let filter = 0; filter < POOLED; filter++) {
    const value = keptOf((pooled[filter] as number) + (filterStart.now[filter] as number), random);
    pooled[filter] = value;
    if (value === 0) continue;
    addTimes(scores, straight.now, filter * scores.length, value);
    addTimes(units, network.units.now, filter * NETWORK_UNITS, value);
  }
  for (let unit = 0; unit < NETWORK_UNITS; unit++) {
    const value = keptOf(units[unit] as number, random);
    units[unit] = value;
    if (value !== 0) addTimes(scores, answers.now, unit * scores.length, value);
  }
}

/** Nothing below nought; what is kept makes up for what is left out. */
const keptOf = (value: number, random: () => number): number =>
  value > 0 && random() >= LEFT_OUT ? value / (1 - LEFT_OUT) : 0;

/** Adds to the slopes what this text says of them: that of the likelihood of its answers. */
function teach(batch: Batch, network: CharacterNetworkLearning, at: number, yes: Uint8Array, share: number): void {
  const { pooled, units, unitSlopes, scores, scoreSlopes } = batch;
  const { start, straight, unitStart, answers, filterStart } = network;
  for (let question = 0; question < scores.length; question++) {
    const likely = 1 / (1 + Math.exp(-(scores[question] as number)));
    const slope = (likely - (yes[question] as number)) * share;
    scoreSlopes[question] = slope;
    start.slopes[question] = (start.slopes[question] as number) + slope;
  }
  for (let unit = 0; unit < NETWORK_UNITS; unit++) {
    const value = units[unit] as number;
    const slope = value === 0 ? 0 : slopeBehind(answers, unit * scores.length, scoreSlopes, value) / (1 - LEFT_OUT);
    unitSlopes[unit] = slope;
    unitStart.slopes[unit] = (unitStart.slopes[unit] as number) + slope;
  }
  for (let filter = 0; filter < POOLED; filter++) {
    const value = pooled[filter] as number;
    if (value === 0) continue;
    const slope =
      (slopeBehind(straight, filter * scores.length, scoreSlopes, value) +
        slopeBehind(network.units, filter * NETWORK_UNITS, unitSlopes, value)) /
      (1 - LEFT_OUT);
    filterStart.slopes[filter] = (filterStart.slopes[filter] as number) + slope;
    teachFilter(batch, network, at, filter, slope);
  }
}

/** The slope of what has so large a value and these weights, whose own slopes grow on the way. */
function slopeBehind(weights: Learning, from: number, slopes: Float32Array, value: number): number {
  const { now, slopes: own } = weights;
  let sum = 0;
  for (let at = 0; at < slopes.length; at++) {
    const slope = slopes[at] as number;
    sum += slope * (now[from + at] as number);
    own[from + at] = (own[from + at] as number) + slope * value;
  }
  return sum;
}

function teachFilter(
  { texts, where }: Batch,
  network: CharacterNetworkLearning,
  at: number,
  filter: number,
  slope: number,
): void {
  const { characters, filters } = network;
  const text = texts[at] as Uint16Array;
  const no = Math.floor(filter / FILTERS);
  const start = where[filter] as number;
  const end = Math.min(text.length, start + (WIDTHS[no] as number));
  for (let place = start; place < end; place++) {
    const character = (text[place] as number) * DIMENSIONS;
    const slot = (slotsBefore[no] as number) + (place - start) * FILTERS + filter - no * FILTERS;
    addBoth(characters, character, filters, slot * DIMENSIONS, slope);
  }
}

/** Of a product of two rows. */
function addBoth(one: Learning, at: number, other: Learning, place: number, slope: number): void {
  const { now, slopes } = one;
  const { now: otherNow, slopes: otherSlopes } = other;
  for (let no = 0; no < DIMENSIONS; no++) {
    slopes[at + no] = (slopes[at + no] as number) + slope * (otherNow[place + no] as number);
    otherSlopes[place + no] = (otherSlopes[place + no] as number) + slope * (now[at + no] as number);
  }
}

function improve({ met }: Batch, network: CharacterNetworkLearning, step: number): void {
  for (const row of met) network.characters.improve(step, 0, row * DIMENSIONS, (row + 1) * DIMENSIONS);
  for (const rows of [network.filters, network.straight, network.units, network.answers]) rows.improve(step, DECAY);
  for (const starts of [network.filterStart, network.start, network.unitStart]) starts.improve(step, 0);
}

function follow(network: CharacterNetworkLearning, batches: number): void {
  if (batches % FOLLOWS_EVERY !== 0) return;
  // Of the first batches little is kept: they know nothing yet.
  const keep = Math.min(KEPT, (1 + batches) / (10 + batches)) ** FOLLOWS_EVERY;
  for (const rows of Object.values<Learning>({ ...network })) rows.follow(keep);
}
