import { readRows } from "../network-rows.ts";
import { type LearnedRecurrence, STATES } from "../network-shape.ts";
import { answer, buildAnswers, placeAnswers } from "./answers.ts";
import type { Reader } from "./reader.ts";
import { createReadingMemory, Places, placeInPairs, WEIGHT_STEPS } from "./reading-loops.ts";
import { buildTable, inSteps, layDown, placeTable } from "./reading-table.ts";

/** Each state has two gates, by which it forgets and keeps, and what is new. */
const GATES = 3 * STATES;
/** From the first character to the last, and from the last to the first. */
const WAYS = [0, 1] as const;
const SLOTS = WAYS.length * GATES;
const POOLED = WAYS.length * STATES;

/** Reads character by character, both ways, and remembers. */
export function buildRecurrence(learned: LearnedRecurrence): Reader {
  const places = new Places();
  const at = {
    table: placeTable(places, SLOTS, 0),
    answers: placeAnswers(places, POOLED),
    stateWeights: places.take(SLOTS * STATES * 2),
    start: places.take(SLOTS * 4),
    newStart: places.take(POOLED * 4),
    remembered: places.take(GATES * 2),
    states: places.take(STATES * 4),
    stateSteps: places.take(STATES * 2),
  };
  const memory = createReadingMemory(places.bytes);
  const { buffer, loops } = memory;
  const table = buildTable(learned, learned.inputRows, memory, at.table);
  const answers = buildAnswers(learned, memory, at.answers);
  new Int16Array(buffer, at.stateWeights, SLOTS * STATES).set(inPairs(learned.stateRows));
  new Float32Array(buffer, at.start, SLOTS).set(readRows(learned.inputStart, STATES));
  new Float32Array(buffer, at.newStart, POOLED).set(readRows(learned.newStart, STATES));
  const states = new Float32Array(buffer, at.states, STATES);
  const stateSteps = new Int16Array(buffer, at.stateSteps, STATES);
  const most = new Float32Array(buffer, at.answers.pooled, POOLED);

  function readOneWay(way: number, count: number): void {
    states.fill(0);
    stateSteps.fill(0);
    const weights = at.stateWeights + way * GATES * STATES * 2;
    const start = at.start + way * GATES * 4;
    const newStart = at.newStart + way * STATES * 4;
    const pooled = at.answers.pooled + way * STATES * 4;
    for (let no = 0; no < count; no++) {
      const place = way === 0 ? no : count - 1 - no;
      const own = at.table.slots + (place * SLOTS + way * GATES) * 2;
      loops.meet(at.stateSteps, STATES, weights, GATES, at.remembered);
      loops.remember(own, at.remembered, start, newStart, STATES, at.states, at.stateSteps, pooled);
    }
  }

  return {
    odds: answers.odds,
    read(text) {
      layDown(table, text);
      // What never comes above nought counts for nothing.
      most.fill(0);
      for (const way of WAYS) readOneWay(way, text.count);
      answer(answers);
    },
  };
}

/** What states are to each other, as the loops read it. */
function inPairs(stateRows: string): Int16Array {
  const weights = inSteps(readRows(stateRows, STATES), WEIGHT_STEPS);
  const paired = new Int16Array(weights.length);
  weights.forEach((weight, at) => {
    const way = Math.floor(at / (STATES * GATES));
    const state = Math.floor(at / GATES) % STATES;
    paired[way * STATES * GATES + placeInPairs(state, at % GATES, STATES)] = weight;
  });
  return paired;
}
