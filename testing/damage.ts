/** Damaged copies of files, the same on every machine: what an import must survive. */

/** mulberry32: the same numbers on every machine. */
export function numbers(state: number): (below: number) => number {
  let a = state;
  return (below) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

type Numbers = ReturnType<typeof numbers>;

interface Parts {
  /** Files to take pieces from. */
  readonly others: readonly Uint8Array[];
  /** What to put in. */
  readonly tokens: readonly Uint8Array[];
}

/** A copy damaged once, or with `more` now and then several times. */
export function damaged(bytes: Uint8Array, next: Numbers, parts: Parts, more = false): Uint8Array {
  let copy = once(bytes, next, parts);
  while (more && next(3) === 0 && copy.length > 0) copy = once(copy, next, parts);
  return copy;
}

function concat(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A damaged copy: bytes flipped, a piece cut out, doubled, or taken from another file, a token put in, zeros between. */
function once(bytes: Uint8Array, next: Numbers, { others, tokens }: Parts): Uint8Array {
  const at = next(bytes.length + 1);
  const length = next(200);
  switch (next(8)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return concat(bytes.slice(0, at), bytes.slice(at + length));
    case 2:
      return concat(bytes.slice(0, at), bytes.slice(Math.max(0, at - length)));
    case 3: {
      const other = others[next(others.length)] ?? bytes;
      const from = next(other.length);
      return concat(bytes.slice(0, at), other.slice(from, from + length), bytes.slice(at));
    }
    case 4:
      return concat(bytes.slice(0, at), tokens[next(tokens.length)] ?? bytes, bytes.slice(at));
    case 5:
      return next(10) > 0 ? bytes.slice(at) : Uint8Array.from([...bytes].flatMap((byte) => [byte, 0]));
    default: {
      const copy = bytes.slice();
      for (let times = 1 + next(8); times > 0; times--) copy[next(copy.length)] = next(256);
      return copy;
    }
  }
}
