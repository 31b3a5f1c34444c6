import { longestRaw } from "../importer.ts";
import type { ElementHandler, ElementPlan, ElementTag } from "./element-tag.ts";

/** Longest tag or attribute name, and how much is remembered of the chunk before. */
export const longestName = 64;

/** Where a reader of elements is. One object that is changed in place: this runs for every attribute of large files. */
export interface ReadingState {
  readonly plans: ReadonlyMap<string, PlanSlots>;
  readonly handler: ElementHandler;
  chunk: string;
  /** Position of `chunk` in the whole text, and what came just before it. */
  offset: number;
  before: string;
  linesBefore: number;
  tag: OpenTag | undefined;
  /** The one object that is handed out for every tag. */
  readonly spare: OpenTag;
  start: number;
  end: number;
  startLine: number;
  startRaw: string;
  /** The attribute that is being read: whether and in which slot (-1: none) it is wanted, what has been read of it. */
  wanted: boolean;
  slot: number;
  measured: number;
  pending: string;
  length: number;
  tail: string;
  /** The slot whose value the next attribute name is, after a swallowed tag. */
  displaced: number;
}

export interface PlanSlots {
  readonly plan: ElementPlan;
  /** Wanted attributes by length and first letter ({@link shapeOf}): nearly all others are told by these alone. */
  readonly byShape: readonly (readonly WantedAttribute[] | undefined)[];
  /** Filled anew for every tag. */
  readonly values: (string | undefined)[];
}

export interface WantedAttribute {
  readonly name: string;
  /** Slot in `keep` or in `measure`; -1 in the other. */
  readonly slot: number;
  readonly measured: number;
}

export type OpenTag = { -readonly [Key in keyof ElementTag]: ElementTag[Key] } & {
  values: (string | undefined)[];
  lengths: number[];
  slots: PlanSlots | undefined;
};

export function beginReading(plans: Readonly<Record<string, ElementPlan>>, handler: ElementHandler): ReadingState {
  return {
    plans: new Map(Object.entries(plans).map(([tag, plan]) => [tag, slotsOf(plan)])),
    handler,
    chunk: "",
    offset: 0,
    before: "",
    linesBefore: 0,
    tag: undefined,
    spare: emptyTag(),
    start: 0,
    end: 0,
    startLine: 1,
    startRaw: "",
    wanted: false,
    slot: -1,
    measured: -1,
    pending: "",
    length: 0,
    tail: "",
    displaced: -1,
  };
}

function emptyTag(): OpenTag {
  return {
    name: "",
    plan: undefined,
    slots: undefined,
    values: [],
    lengths: [],
    selfClosing: false,
    cut: false,
    damaged: false,
  };
}

function slotsOf(plan: ElementPlan): PlanSlots {
  const measure = plan.measure === undefined ? [] : plan.measure;
  const byShape = new Array<WantedAttribute[] | undefined>(shapes).fill(undefined);
  const add = (wanted: WantedAttribute) => {
    const shape = shapeOf(wanted.name.length, wanted.name.charCodeAt(0));
    byShape[shape] = [...(byShape[shape] ?? []), wanted];
  };
  for (const [slot, name] of plan.keep.entries()) add({ name, slot, measured: -1 });
  for (const [measured, name] of measure.entries()) add({ name, slot: -1, measured });
  return { plan, byShape, values: new Array<string | undefined>(plan.keep.length).fill(undefined) };
}

const shapes = 2048;

/** A number below {@link shapes} for a name's length and first letter; names of different shapes differ. */
export function shapeOf(length: number, first: number): number {
  return length < 32 && first >= 0x40 && first < 0x80 ? (length << 6) | (first & 0x3f) : 0;
}

export function nextChunk(state: ReadingState, text: string): void {
  // What the open element needs of the chunk that goes away.
  if (state.start >= state.offset) {
    state.startLine = lineOfStart(state);
    state.startRaw = rawOfStart(state);
  }
  state.before = (state.before + state.chunk.slice(-longestName)).slice(-longestName);
  state.linesBefore += countLines(state.chunk, state.chunk.length);
  state.offset += state.chunk.length;
  state.chunk = text;
}

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

export function lineOfStart(state: ReadingState): number {
  if (state.start < state.offset) return state.startLine;
  return 1 + state.linesBefore + countLines(state.chunk, state.start - state.offset);
}

/** The beginning of the element, up to the end of its tag once that is known. */
export function rawOfStart(state: ReadingState): string {
  const { start, end, offset, chunk } = state;
  const stop = end > start ? end - offset : chunk.length;
  if (start >= offset) {
    const from = start - offset;
    return `<${chunk.slice(from, Math.min(stop, from + longestRaw - 1))}`;
  }
  return (state.startRaw + chunk.slice(0, Math.max(0, stop))).slice(0, longestRaw);
}

/** A tag or attribute name; "" when it is longer than any name we know. */
export function nameAt(state: ReadingState, from: number, to: number): string {
  const start = from - state.offset;
  if (start >= 0) return state.chunk.slice(start, to - state.offset);
  return -start > state.before.length ? "" : state.before.slice(start) + state.chunk.slice(0, to - state.offset);
}

export function openTag(state: ReadingState, tagName: string, start: number): OpenTag {
  const slots = state.plans.get(tagName);
  state.start = start;
  state.end = 0;
  state.displaced = -1;
  if (start < state.offset) state.startRaw = `<${state.before.slice(start - state.offset)}`;
  if (start < state.offset) state.startLine = 1 + state.linesBefore;
  const { spare } = state;
  spare.name = tagName;
  spare.plan = slots?.plan;
  spare.slots = slots;
  spare.values = slots === undefined ? [] : slots.values;
  for (let slot = 0; slot < spare.values.length; slot++) spare.values[slot] = undefined;
  if (spare.lengths.length > 0) spare.lengths.length = 0;
  spare.cut = false;
  spare.damaged = false;
  state.tag = spare;
  return spare;
}

export function finishTag(state: ReadingState, selfClosing: boolean, end: number): void {
  const { tag } = state;
  if (tag === undefined) return;
  tag.selfClosing = selfClosing;
  state.end = end;
  state.tag = undefined;
  // A value that took in the name of the next attribute, because its own closing quote was lost.
  if (tag.damaged)
    for (const [slot, value] of tag.values.entries()) tag.values[slot] = withoutEnd(value, /\s+[a-z_]+=$/);
  state.handler.open(tag);
}

/** Looks at the last characters only: such a pattern on a long value would take the square of its length. */
export function withoutEnd(value: string | undefined, pattern: RegExp): string | undefined {
  if (value === undefined) return undefined;
  const end = value.slice(-longestName);
  return value.slice(0, value.length - end.length) + end.replace(pattern, "");
}
