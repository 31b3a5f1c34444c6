/**
 * Aho-Corasick in a double array: state `s` goes on symbol `c` to slot `base[s] + c` if that slot's `check` is `s`, else
 * it falls back to `fail[s]`. Transitions of the root are a plain table, since most characters of ordinary text end there.
 */
export interface Automaton {
  readonly base: Int32Array;
  readonly check: Int32Array;
  readonly fail: Int32Array;
  /** By symbol: the state after the root. */
  readonly root: Int32Array;
  /** By state: where in `emits` its patterns are listed, 0 if it has none. */
  readonly emitAt: Int32Array;
  /** Lists of pattern numbers, each preceded by its length. */
  readonly emits: Int32Array;
}

/** A trie as parallel arrays; node 0 is the root. */
interface Trie {
  readonly symbol: number[];
  readonly firstChild: number[];
  readonly sibling: number[];
  /** Patterns that end at the node. */
  readonly ends: (number[] | undefined)[];
}

const FREE = -1;
/** `check` of a slot that only the root table leads to. */
const ROOT_CHILD = -2;

/** Patterns are sequences of symbols 1 … symbols - 1. An empty one is never found. */
export function buildAutomaton(patterns: readonly ArrayLike<number>[], symbols: number): Automaton {
  const trie = buildTrie(patterns);
  const slots = placeNodes(trie, symbols);
  return linkStates(trie, slots, symbols);
}

function buildTrie(patterns: readonly ArrayLike<number>[]): Trie {
  const trie: Trie = { symbol: [0], firstChild: [0], sibling: [0], ends: [undefined] };
  const edges = new Map<number, number>();
  for (let pattern = 0; pattern < patterns.length; pattern++) {
    const units = patterns[pattern] as ArrayLike<number>;
    if (units.length === 0) continue;
    let node = 0;
    for (let index = 0; index < units.length; index++) {
      const symbol = units[index] as number;
      const key = node * 0x10000 + symbol;
      let child = edges.get(key);
      if (child === undefined) {
        child = addChild(trie, node, symbol);
        edges.set(key, child);
      }
      node = child;
    }
    const ends = trie.ends[node];
    if (ends === undefined) trie.ends[node] = [pattern];
    else ends.push(pattern);
  }
  return trie;
}

function addChild(trie: Trie, parent: number, symbol: number): number {
  const child = trie.symbol.length;
  trie.symbol.push(symbol);
  trie.firstChild.push(0);
  trie.sibling.push(trie.firstChild[parent] as number);
  trie.ends.push(undefined);
  trie.firstChild[parent] = child;
  return child;
}

interface Slots {
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** By node. */
  readonly slotOf: Int32Array;
  /** Nodes in breadth-first order without the root. */
  readonly order: Int32Array;
}

function placeNodes(trie: Trie, symbols: number): Slots {
  const nodes = trie.symbol.length;
  let base = new Int32Array(nodes * 2 + symbols * 2);
  let check = new Int32Array(base.length).fill(FREE);
  const slotOf = new Int32Array(nodes);
  const order = new Int32Array(nodes - 1);
  let placed = 0;
  let free = 1;
  check[0] = ROOT_CHILD;
  for (let child = trie.firstChild[0] as number; child !== 0; child = trie.sibling[child] as number) {
    slotOf[child] = free;
    check[free++] = ROOT_CHILD;
    order[placed++] = child;
  }
  for (let at = 0; at < placed; at++) {
    const node = order[at] as number;
    const first = trie.firstChild[node] as number;
    if (first === 0) continue;
    while (check[free] !== FREE) free++;
    const start = fittingBase(trie, first, check, free);
    if (start + symbols * 2 > base.length) {
      base = grown(base, 0);
      check = grown(check, FREE);
    }
    base[slotOf[node] as number] = start;
    for (let child = first; child !== 0; child = trie.sibling[child] as number) {
      const slot = start + (trie.symbol[child] as number);
      check[slot] = slotOf[node] as number;
      slotOf[child] = slot;
      order[placed++] = child;
    }
  }
  return { base, check, slotOf, order };
}

function grown(array: Int32Array<ArrayBuffer>, filler: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2).fill(filler);
  larger.set(array);
  return larger;
}

/** The smallest base, from the first free slot on, at which all children of a node find their slot free. */
function fittingBase(trie: Trie, first: number, check: Int32Array, free: number): number {
  const lead = trie.symbol[first] as number;
  for (let slot = Math.max(free, lead + 1); ; slot++) {
    if (slot < check.length && check[slot] !== FREE) continue;
    const start = slot - lead;
    let fits = true;
    for (let child = trie.sibling[first] as number; child !== 0 && fits; child = trie.sibling[child] as number) {
      const other = start + (trie.symbol[child] as number);
      fits = other >= check.length || check[other] === FREE;
    }
    if (fits) return start;
  }
}

function linkStates(trie: Trie, slots: Slots, symbols: number): Automaton {
  const { base, check, slotOf, order } = slots;
  const root = new Int32Array(symbols);
  for (let child = trie.firstChild[0] as number; child !== 0; child = trie.sibling[child] as number) {
    root[trie.symbol[child] as number] = slotOf[child] as number;
  }
  const fail = new Int32Array(base.length);
  const emitAt = new Int32Array(base.length);
  const emits: number[] = [0];
  for (const node of order) {
    const slot = slotOf[node] as number;
    listEmits(trie.ends[node], slot, fail[slot] as number, emitAt, emits);
    for (let child = trie.firstChild[node] as number; child !== 0; child = trie.sibling[child] as number) {
      const symbol = trie.symbol[child] as number;
      let state = fail[slot] as number;
      while (state !== 0 && check[(base[state] as number) + symbol] !== state) state = fail[state] as number;
      fail[slotOf[child] as number] = state === 0 ? (root[symbol] as number) : (base[state] as number) + symbol;
    }
  }
  return { base, check, fail, root, emitAt, emits: Int32Array.from(emits) };
}

/** A state emits its own patterns and those of the suffix it would fall back to. */
function listEmits(own: number[] | undefined, slot: number, suffix: number, emitAt: Int32Array, emits: number[]): void {
  const inherited = emitAt[suffix] as number;
  if (own === undefined) {
    emitAt[slot] = inherited;
    return;
  }
  emitAt[slot] = emits.length;
  const more = inherited === 0 ? 0 : (emits[inherited] as number);
  emits.push(own.length + more, ...own);
  for (let index = 1; index <= more; index++) emits.push(emits[inherited + index] as number);
}
