import type { Phrases } from "./phrases.ts";

/**
 * Aho-Corasick in a double array: state `s` goes on symbol `c` to slot `base(s) + c` if that slot's `check` is `s`, else
 * it falls back to `fail(s)`. Transitions of the root are a plain table, since most characters of ordinary text end there.
 */
export interface Automaton {
  /** Four numbers a state, side by side for the sake of the cache: see the offsets below. */
  readonly states: Int32Array;
  /** By symbol: the state after the root. */
  readonly root: Int32Array;
  /** Lists of phrase numbers, each preceded by its length. */
  readonly emits: Int32Array;
}

/** Offsets into `states` at four times the state. */
const BASE = 0;
const CHECK = 1;
const FAIL = 2;
/** The place in `emits` of the phrases that end here, 0 if none do. */
export const EMIT = 3;

/** The state after `symbol`. */
export function nextState(states: Int32Array, root: Int32Array, state: number, symbol: number): number {
  let from = state;
  while (from !== 0) {
    const slot = (states[from * 4 + BASE] as number) + symbol;
    if (states[slot * 4 + CHECK] === from) return slot;
    from = states[from * 4 + FAIL] as number;
  }
  return root[symbol] as number;
}

/** A trie as parallel arrays; node 0 is the root. */
interface Trie {
  readonly nodes: number;
  readonly symbol: Uint16Array;
  readonly firstChild: Int32Array;
  readonly sibling: Int32Array;
  /** The phrase that ends at the node, plus one. Phrases of equal symbols hang on `nextEnd`. */
  readonly lastEnd: Int32Array;
  /** By phrase: another phrase that ends at the same node, plus one. */
  readonly nextEnd: Int32Array;
}

/** How far before the last place of a node with several children to look for the next one: further back it is crowded. */
const CROWDED = 512;

const FREE = -1;
/** `check` of a slot that only the root table leads to. */
const ROOT_CHILD = -2;

/** `symbolOf` maps folded units to 1 … symbols - 1. Only phrases for which `wanted` is true are put in. */
export function buildAutomaton(
  phrases: Phrases,
  symbolOf: Uint16Array,
  symbols: number,
  wanted: (phrase: number) => boolean,
): Automaton {
  const trie = buildTrie(phrases, symbolOf, wanted);
  for (let room = 2; ; room *= 2) {
    const slots = placeNodes(trie, symbols, room);
    if (slots !== undefined) return linkStates(trie, slots, symbols);
  }
}

function buildTrie(phrases: Phrases, symbolOf: Uint16Array, wanted: (phrase: number) => boolean): Trie {
  const { units, unitAt, count } = phrases;
  const most = units.length + 1;
  const symbol = new Uint16Array(most);
  const firstChild = new Int32Array(most);
  const sibling = new Int32Array(most);
  const lastEnd = new Int32Array(most);
  const nextEnd = new Int32Array(count);
  const edges = edgeTable(most);
  let nodes = 1;
  for (let phrase = 0; phrase < count; phrase++) {
    if (!wanted(phrase)) continue;
    let node = 0;
    const stop = unitAt[phrase + 1] as number;
    for (let at = unitAt[phrase] as number; at < stop; at++) {
      const letter = symbolOf[units[at] as number] as number;
      const child = edges.childOf(node, letter, nodes);
      if (child === nodes) {
        nodes++;
        symbol[child] = letter;
        sibling[child] = firstChild[node] as number;
        firstChild[node] = child;
      }
      node = child;
    }
    nextEnd[phrase] = lastEnd[node] as number;
    lastEnd[node] = phrase + 1;
  }
  return { nodes, symbol, firstChild, sibling, lastEnd, nextEnd };
}

/** Open addressing from (node, symbol) to child: several times faster than a Map for a hundred thousand edges. */
function edgeTable(most: number) {
  const size = 1 << Math.ceil(Math.log2(most * 2));
  const children = new Int32Array(size);
  const parents = new Int32Array(size);
  const letters = new Uint16Array(size);
  /** The child of the edge, or `fresh` after noting it there. Node 0 is nobody's child, so 0 marks an empty place. */
  const childOf = (parent: number, letter: number, fresh: number): number => {
    let place = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)) >>> 0;
    for (place = (place ^ (place >>> 15)) & (size - 1); children[place] !== 0; place = (place + 1) & (size - 1)) {
      if (parents[place] === parent && letters[place] === letter) return children[place] as number;
    }
    children[place] = fresh;
    parents[place] = parent;
    letters[place] = letter;
    return fresh;
  };
  return { childOf };
}

interface Slots {
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** By node. */
  readonly slotOf: Int32Array;
  /** Nodes in breadth-first order without the root. */
  readonly order: Int32Array;
}

/** Gives every node a slot among `room` slots a node; undefined when these were too few. */
function placeNodes(trie: Trie, symbols: number, room: number): Slots | undefined {
  const { nodes, symbol, firstChild, sibling } = trie;
  const size = nodes * room + symbols * 2;
  const base = new Int32Array(size);
  const check = new Int32Array(size).fill(FREE);
  const slotOf = new Int32Array(nodes);
  const order = new Int32Array(nodes - 1);
  let placed = 0;
  let free = 1;
  let roomy = 1;
  check[0] = ROOT_CHILD;
  for (let child = firstChild[0] as number; child !== 0; child = sibling[child] as number) {
    slotOf[child] = free;
    check[free++] = ROOT_CHILD;
    order[placed++] = child;
  }
  for (let at = 0; at < placed; at++) {
    const node = order[at] as number;
    const first = firstChild[node] as number;
    if (first === 0) continue;
    while (check[free] !== FREE) free++;
    const single = sibling[first] === 0;
    const start = fittingBase(trie, first, check, single ? free : Math.max(free, roomy));
    if (!single) roomy = start + (symbol[first] as number) - CROWDED;
    if (start + symbols > size) return undefined;
    const slot = slotOf[node] as number;
    base[slot] = start;
    for (let child = first; child !== 0; child = sibling[child] as number) {
      const target = start + (symbol[child] as number);
      check[target] = slot;
      slotOf[child] = target;
      order[placed++] = child;
    }
  }
  return { base, check, slotOf, order };
}

/** The smallest base, from the first free slot on, at which all children of a node find their slot free. */
function fittingBase({ symbol, sibling }: Trie, first: number, check: Int32Array, free: number): number {
  const lead = symbol[first] as number;
  for (let slot = Math.max(free, lead + 1); ; slot++) {
    if (check[slot] !== FREE) {
      if (slot >= check.length) return slot;
      continue;
    }
    const start = slot - lead;
    let fits = true;
    for (let child = sibling[first] as number; child !== 0 && fits; child = sibling[child] as number) {
      fits = check[start + (symbol[child] as number)] === FREE;
    }
    if (fits) return start;
  }
}

function linkStates(trie: Trie, slots: Slots, symbols: number): Automaton {
  const { symbol, firstChild, sibling } = trie;
  const { base, check, slotOf, order } = slots;
  const root = new Int32Array(symbols);
  for (let child = firstChild[0] as number; child !== 0; child = sibling[child] as number) {
    root[symbol[child] as number] = slotOf[child] as number;
  }
  const fail = new Int32Array(base.length);
  const emitAt = new Int32Array(base.length);
  const emits: number[] = [0];
  for (let at = 0; at < order.length; at++) {
    const node = order[at] as number;
    const slot = slotOf[node] as number;
    emitAt[slot] = listEmits(trie, node, emitAt[fail[slot] as number] as number, emits);
    for (let child = firstChild[node] as number; child !== 0; child = sibling[child] as number) {
      const letter = symbol[child] as number;
      let state = fail[slot] as number;
      while (state !== 0 && check[(base[state] as number) + letter] !== state) state = fail[state] as number;
      fail[slotOf[child] as number] = state === 0 ? (root[letter] as number) : (base[state] as number) + letter;
    }
  }
  return { states: interleave([base, check, fail, emitAt]), root, emits: Int32Array.from(emits) };
}

function interleave(arrays: readonly Int32Array[]): Int32Array {
  const width = arrays.length;
  const length = lastUsed(arrays) + 1;
  const states = new Int32Array(length * width).fill(FREE);
  arrays.forEach((array, offset) => {
    for (let at = 0; at < length; at++) states[at * width + offset] = array[at] as number;
  });
  return states;
}

/** The double array is made with room to spare. Behind the last used slot one alphabet's worth of free slots must stay. */
function lastUsed([base, check]: readonly Int32Array[]): number {
  let last = 0;
  check?.forEach((parent, slot) => {
    if (parent !== FREE) last = Math.max(last, slot, base?.[slot] ?? 0);
  });
  return Math.min((check?.length ?? 1) - 1, last + 0x1000);
}

/** A state emits the phrases that end at its node and those of the suffix it would fall back to. Returns its EMIT. */
function listEmits({ lastEnd, nextEnd }: Trie, node: number, inherited: number, emits: number[]): number {
  const last = lastEnd[node] as number;
  if (last === 0) return inherited;
  const start = emits.length;
  emits.push(0);
  for (let end = last; end !== 0; end = nextEnd[end - 1] as number) emits.push(end - 1);
  const more = inherited === 0 ? 0 : (emits[inherited] as number);
  for (let index = 1; index <= more; index++) emits.push(emits[inherited + index] as number);
  emits[start] = emits.length - start - 1;
  return start;
}
