import { longestText } from "../importer.ts";
import {
  finishTag,
  longestName,
  nameAt,
  openTag,
  type PlanSlots,
  type ReadingState,
  shapeOf,
  type WantedAttribute,
  withoutEnd,
} from "./reading-state.ts";

/** Text with references is up to eight times as long as what it says. */
const longestValue = longestText * 8;
const swallowedTag = /<(sms|mms|call|part|addr)\s+([a-z_]+)=$/;

export function startAttribute(state: ReadingState, from: number, to: number): void {
  state.wanted = false;
  if (state.displaced !== -1) displace(state, nameAt(state, from, to));
  const slots = state.tag?.slots;
  if (slots === undefined) return;
  const start = from - state.offset;
  const length = to - from;
  const candidates =
    slots.byShape[
      shapeOf(length, start < 0 ? (state.before.at(start)?.charCodeAt(0) ?? 0) : state.chunk.charCodeAt(start))
    ];
  if (candidates === undefined) return;
  for (const one of candidates) {
    if (start >= 0 ? state.chunk.startsWith(one.name, start) : nameAt(state, from, to) === one.name) {
      want(state, one);
      return;
    }
  }
}

function want(state: ReadingState, { slot, measured }: WantedAttribute): void {
  state.wanted = true;
  state.slot = slot;
  state.measured = measured;
  state.pending = "";
  state.length = 0;
}

/** The slot of a wanted attribute, -1 of another. */
function slotOf(slots: PlanSlots, attribute: string): number {
  return slots.plan.keep.indexOf(attribute);
}

/** After a swallowed tag its first value comes as if it were a name, up to the quote. */
function displace(state: ReadingState, attribute: string): void {
  if (/["']$/.test(attribute) && state.tag !== undefined) state.tag.values[state.displaced] = attribute.slice(0, -1);
  state.displaced = -1;
}

export function addToAttribute(state: ReadingState, from: number, to: number): void {
  const { chunk, offset } = state;
  if (chunk.charCodeAt(to - offset - 1) === 0x3d) state.tail = endingAt(state, to - offset);
  else if (state.tail !== "") state.tail = "";
  if (!state.wanted) return;
  state.length += to - from;
  if (state.slot === -1 || state.pending.length >= longestValue) return;
  const piece = chunk.slice(from - offset, to - offset);
  state.pending = state.pending === "" ? piece : state.pending + piece;
}

/** The last characters before a place in the chunk, going back into the chunk before it. */
function endingAt(state: ReadingState, to: number): string {
  if (to >= longestName) return state.chunk.slice(to - longestName, to);
  return (state.before + state.chunk.slice(0, to)).slice(-longestName);
}

export function endAttribute(state: ReadingState, quoted: boolean): void {
  const { tag } = state;
  if (tag === undefined) return;
  if (!quoted) tag.damaged = true;
  if (state.wanted) {
    if (state.slot !== -1 && tag.values[state.slot] === undefined) {
      if (state.pending.length >= longestValue) tag.cut = true;
      tag.values[state.slot] = state.pending;
    }
    if (state.measured !== -1) tag.lengths[state.measured] = state.length;
  }
  if (state.tail !== "") restart(state);
}

/** A value that ends like the beginning of a tag has swallowed it: the closing quote was lost. */
function restart(state: ReadingState): void {
  const match = swallowedTag.exec(state.tail);
  const { tag } = state;
  state.tail = "";
  if (match?.[1] === undefined || match[2] === undefined || tag === undefined) return;
  const kept = !state.wanted || state.slot === -1 ? undefined : tag.values[state.slot];
  if (kept?.endsWith(match[0])) {
    tag.values[state.slot] = withoutEnd(kept.slice(0, -match[0].length).trimEnd(), /\s*\/?>$/);
  }
  tag.damaged = true;
  finishTag(state, true, state.offset + state.chunk.length);
  const opened = openTag(state, match[1], Math.max(state.offset, state.start));
  opened.damaged = true;
  state.displaced = opened.slots === undefined ? -1 : slotOf(opened.slots, match[2]);
}
