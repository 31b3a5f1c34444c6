import { QuoteType, Tokenizer } from "htmlparser2";
import { longestRaw, longestText } from "../importer.ts";

/** What is wanted of an element: attributes kept, each in its slot, and attributes of which only the length is kept. */
export interface ElementPlan {
  readonly keep: readonly string[];
  readonly measure?: readonly string[];
}

/** An element whose tag has been read. Reused for the next one: take what is needed before returning. */
export interface ElementTag {
  readonly name: string;
  /** Undefined for an element that is not in the plan; its attributes are not kept. */
  readonly plan: ElementPlan | undefined;
  /** By slot, as written: references are not resolved. */
  readonly values: readonly (string | undefined)[];
  /** By slot of `measure`: length in UTF-16 units. */
  readonly lengths: readonly number[];
  readonly selfClosing: boolean;
  /** A value was longer than is kept. */
  readonly cut: boolean;
  /** Attributes without a value or quotes: a sign that a quote is missing or too many. */
  readonly damaged: boolean;
}

export interface ElementHandler {
  open(tag: ElementTag): void;
  close(name: string): void;
}

export interface ElementReader {
  push(text: string): void;
  /** True when the text ended inside a tag. */
  end(): boolean;
  /** Of the element that is or was open last: its line, from 1, and its beginning. */
  line(): number;
  raw(): string;
}

/** Text with references is up to eight times as long as what it says. */
const longestValue = longestText * 8;
const longestName = 64;
const mostAttributes = 64;
const swallowedTag = /<(sms|mms|call|part|addr)\s+([a-z_]+)=$/;

interface State {
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
  /** The attribute that is being read: how many came before it, whether and in which slot (-1: none) it is wanted, what has been read of it. */
  place: number;
  wanted: boolean;
  slot: number;
  measured: number;
  pending: string;
  length: number;
  tail: string;
  /** The slot whose value the next attribute name is, after a swallowed tag. */
  displaced: number;
}

interface PlanSlots {
  readonly plan: ElementPlan;
  /** Bit n is set when a wanted name has n characters: most others are told by their length. */
  readonly lengths: number;
  /** Attributes in the order the last such element had them: a program writes them in the same order each time. */
  readonly order: { readonly name: string; readonly slot: number; readonly measured: number }[];
  readonly keep: ReadonlyMap<string, number>;
  readonly measure: ReadonlyMap<string, number>;
}

type OpenTag = { -readonly [Key in keyof ElementTag]: ElementTag[Key] } & {
  values: (string | undefined)[];
  lengths: number[];
  slots: PlanSlots | undefined;
};

/**
 * Reads the elements of XML that may be broken, through htmlparser2's tokenizer: entities are never expanded, unwanted
 * attributes never held, and a tag swallowed by a missing quote is found again.
 */
export function readElements(plans: Readonly<Record<string, ElementPlan>>, handler: ElementHandler): ElementReader {
  const state = begin(plans, handler);
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname: (from, to) => openTag(state, name(state, from, to), from),
      onattribname: (from, to) => startAttribute(state, from, to),
      onattribdata: (from, to) => addToAttribute(state, from, to),
      onattribend: (quote) => endAttribute(state, quote),
      onopentagend: (at) => finishTag(state, false, at + 1),
      onselfclosingtag: (at) => finishTag(state, true, at + 1),
      onclosetag: (from, to) => handler.close(name(state, from, to)),
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  return {
    push: (text) => {
      nextChunk(state, text);
      tokenizer.write(text);
    },
    end: () => {
      tokenizer.end();
      return state.tag !== undefined;
    },
    line: () => lineOfStart(state),
    raw: () => rawOfStart(state),
  };
}

function begin(plans: Readonly<Record<string, ElementPlan>>, handler: ElementHandler): State {
  const slots = (names: readonly string[]) => new Map(names.map((one, at) => [one, at]));
  return {
    plans: new Map(
      Object.entries(plans).map(([tag, plan]) => [
        tag,
        {
          plan,
          order: [],
          lengths: lengthsOf([...plan.keep, ...(plan.measure === undefined ? [] : plan.measure)]),
          keep: slots(plan.keep),
          measure: slots(plan.measure === undefined ? [] : plan.measure),
        },
      ]),
    ),
    handler,
    chunk: "",
    offset: 0,
    before: "",
    linesBefore: 0,
    tag: undefined,
    spare: {
      name: "",
      plan: undefined,
      slots: undefined,
      values: [],
      lengths: [],
      selfClosing: false,
      cut: false,
      damaged: false,
    },
    start: 0,
    end: 0,
    startLine: 1,
    startRaw: "",
    place: 0,
    wanted: false,
    slot: -1,
    measured: -1,
    pending: "",
    length: 0,
    tail: "",
    displaced: -1,
  };
}

function lengthsOf(names: readonly string[]): number {
  return names.reduce((bits, { length }) => bits | (1 << length), 0);
}

function nextChunk(state: State, text: string): void {
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

function lineOfStart(state: State): number {
  if (state.start < state.offset) return state.startLine;
  return 1 + state.linesBefore + countLines(state.chunk, state.start - state.offset);
}

/** The beginning of the element, up to the end of its tag once that is known. */
function rawOfStart(state: State): string {
  const { start, end, offset, chunk } = state;
  const stop = end > start ? end - offset : chunk.length;
  if (start >= offset) {
    const from = start - offset;
    return `<${chunk.slice(from, Math.min(stop, from + longestRaw - 1))}`;
  }
  return (state.startRaw + chunk.slice(0, Math.max(0, stop))).slice(0, longestRaw);
}

/** A tag or attribute name; "" when it is longer than any name we know. */
function name(state: State, from: number, to: number): string {
  const start = from - state.offset;
  if (start >= 0) return state.chunk.slice(start, to - state.offset);
  return -start > state.before.length ? "" : state.before.slice(start) + state.chunk.slice(0, to - state.offset);
}

function openTag(state: State, tagName: string, start: number): void {
  const slots = state.plans.get(tagName);
  state.start = start;
  state.end = 0;
  state.place = 0;
  state.displaced = -1;
  if (start < state.offset) state.startRaw = `<${state.before.slice(start - state.offset)}`;
  if (start < state.offset) state.startLine = 1 + state.linesBefore;
  const { spare } = state;
  spare.name = tagName;
  spare.plan = slots?.plan;
  spare.slots = slots;
  spare.values.length = 0;
  spare.lengths.length = 0;
  spare.cut = false;
  spare.damaged = false;
  state.tag = spare;
}

function startAttribute(state: State, from: number, to: number): void {
  const place = state.place++;
  const length = to - from;
  state.wanted = false;
  if (state.displaced !== -1) displace(state, name(state, from, to));
  const slots = state.tag?.slots;
  if (slots === undefined || (length < 32 && (slots.lengths & (1 << length)) === 0)) return;
  const { order } = slots;
  const expected = order[place];
  const start = from - state.offset;
  if (
    expected !== undefined &&
    expected.name.length === length &&
    start >= 0 &&
    state.chunk.startsWith(expected.name, start)
  ) {
    if (expected.slot !== -1 || expected.measured !== -1) want(state, expected.slot, expected.measured);
    return;
  }
  const attribute = name(state, from, to);
  const slot = slotOf(slots.keep, attribute);
  const measured = slotOf(slots.measure, attribute);
  if (slot !== -1 || measured !== -1) want(state, slot, measured);
  // Copied by joining: a piece of the chunk would keep the whole chunk.
  if (place < mostAttributes) order[place] = { name: [...attribute].join(""), slot, measured };
}

function want(state: State, slot: number, measured: number): void {
  state.wanted = true;
  state.slot = slot;
  state.measured = measured;
  state.pending = "";
  state.length = 0;
}

function slotOf(slots: ReadonlyMap<string, number>, attribute: string): number {
  const slot = slots.get(attribute);
  return slot === undefined ? -1 : slot;
}

/** After a swallowed tag its first value comes as if it were a name, up to the quote. */
function displace(state: State, attribute: string): void {
  if (/["']$/.test(attribute) && state.tag !== undefined) state.tag.values[state.displaced] = attribute.slice(0, -1);
  state.displaced = -1;
}

function addToAttribute(state: State, from: number, to: number): void {
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
function endingAt(state: State, to: number): string {
  if (to >= longestName) return state.chunk.slice(to - longestName, to);
  return (state.before + state.chunk.slice(0, to)).slice(-longestName);
}

function endAttribute(state: State, quote: QuoteType): void {
  const { tag } = state;
  if (tag === undefined) return;
  if (quote === QuoteType.NoValue || quote === QuoteType.Unquoted) tag.damaged = true;
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
function restart(state: State): void {
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
  openTag(state, match[1], Math.max(state.offset, state.start));
  const opened = state.tag as OpenTag | undefined;
  if (opened === undefined) return;
  opened.damaged = true;
  state.displaced = opened.slots === undefined ? -1 : slotOf(opened.slots.keep, match[2]);
}

function finishTag(state: State, selfClosing: boolean, end: number): void {
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
function withoutEnd(value: string | undefined, pattern: RegExp): string | undefined {
  if (value === undefined) return undefined;
  const end = value.slice(-longestName);
  return value.slice(0, value.length - end.length) + end.replace(pattern, "");
}
