/**
 * Words unit by unit: from each place some units lead on to another, and a word ends in a place of its own. Kept in two flat tables, so that a
 * step costs no object; nothing is cut out of the text it is asked about.
 */
export interface UnitTree {
  /** Where the unit leads from there; nought, where every word starts, if no word goes on like this. */
  readonly step: (place: number, unit: number) => number;
  /** The place where the word ends, grown if need be. */
  readonly grow: (word: string) => number;
}

const unitCount = 65_536;
const fewestBits = 4;
const spread = (place: number, unit: number): number => Math.imul(place, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);

export function unitTree(): UnitTree {
  /** Where the first units lead, of which there are the most. */
  const first = new Int32Array(unitCount);
  /** Place and unit a step leads from, and where to: three for each. At most half full, and so small that it stays near the processor. */
  let steps = new Int32Array(3 * 2 ** fewestBits);
  let shift = 32 - fewestBits;
  let mask = 2 ** fewestBits - 1;
  let places = 1;
  const find = (place: number, unit: number): number => {
    let at = spread(place, unit) >>> shift;
    while (steps[at * 3 + 2] !== 0 && (steps[at * 3] !== place || steps[at * 3 + 1] !== unit)) at = (at + 1) & mask;
    return at * 3;
  };
  const put = (place: number, unit: number, to: number) => {
    const at = find(place, unit);
    steps[at] = place;
    steps[at + 1] = unit;
    steps[at + 2] = to;
  };
  const widen = () => {
    const before = steps;
    steps = new Int32Array(before.length * 2);
    shift -= 1;
    mask = mask * 2 + 1;
    for (let at = 0; at < before.length; at += 3)
      if (before[at + 2] !== 0) put(before[at] as number, before[at + 1] as number, before[at + 2] as number);
  };
  const step = (place: number, unit: number): number =>
    place === 0 ? (first[unit] as number) : (steps[find(place, unit) + 2] as number);
  return {
    step,
    grow: (word) => {
      let place = 0;
      for (let no = 0; no < word.length; no++) {
        const unit = word.charCodeAt(no);
        let next = step(place, unit);
        if (next === 0) {
          next = places++;
          if (places * 2 > mask) widen();
          if (place === 0) first[unit] = next;
          else put(place, unit, next);
        }
        place = next;
      }
      return place;
    },
  };
}
