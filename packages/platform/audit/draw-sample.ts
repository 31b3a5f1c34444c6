/** A number below 2³² out of a seed and a row's id, spread as evenly as chance would: the final mix of MurmurHash3. */
function drawnNumber(seed: number, id: number): number {
  let mixed = seed ^ Math.imul((id / 2 ** 32) | 0, 0x85ebca6b) ^ (id | 0);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

export type Drawn = readonly [number: number, id: number];
const inOrder = ([a, first]: Drawn, [b, second]: Drawn) => a - b || first - second;

/** The `size` of the drawn that come first; of parts drawn apart those of the whole are among them. */
export const firstDrawn = (drawn: readonly Drawn[], size: number): Drawn[] => drawn.toSorted(inOrder).slice(0, size);

/** More than `size` are likely to lie below a limit so set; if not, the limit is raised. */
const roomy = 4;

/** Draws `size` of `count` rows by their ids, whatever their order: the same rows and seed give the same ones. `left` take no part. */
export function drawRows(
  count: number,
  idAt: (at: number) => number,
  left: (at: number) => boolean,
  seed: number,
  size: number,
): Drawn[] {
  for (let limit = Math.min(1, (roomy * size) / count); ; limit = Math.min(1, limit * roomy)) {
    const drawn: Drawn[] = [];
    for (let at = 0; at < count; at += 1) {
      const id = idAt(at);
      const number = drawnNumber(seed, id);
      if (number < limit * 2 ** 32 && !left(at)) drawn.push([number, id]);
    }
    if (drawn.length >= size || limit === 1) return firstDrawn(drawn, size);
  }
}
