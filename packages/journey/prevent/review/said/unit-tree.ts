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
const spread = (place: number, unit: number): number => Math.imul(place, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);

/** For words of so many units in all. */
export function unitTree(units: number): UnitTree {
  const bits = Math.max(4, Math.ceil(Math.log2(units * 2 + 2)));
  const mask = 2 ** bits - 1;
  const shift = 32 - bits;
  /** Place and unit a step leads from, and where to: three for each. */
  const steps = new Int32Array(3 * (mask + 1));
  let places = 1;
  /** Where the first steps lead, of which there are the most. */
  const first = new Int32Array(unitCount);
  const find = (place: number, unit: number): number => {
    let at = spread(place, unit) >>> shift;
    while (steps[at * 3 + 2] !== 0 && (steps[at * 3] !== place || steps[at * 3 + 1] !== unit)) at = (at + 1) & mask;
    return at * 3;
  };
  return {
    step: (place, unit) => (place === 0 ? (first[unit] as number) : (steps[find(place, unit) + 2] as number)),
    grow: (word) => {
      let place = 0;
      for (let no = 0; no < word.length; no++) {
        const unit = word.charCodeAt(no);
        if (place === 0) {
          if (first[unit] === 0) first[unit] = places++;
          place = first[unit] as number;
          continue;
        }
        const at = find(place, unit);
        if (steps[at + 2] === 0) {
          steps[at] = place;
          steps[at + 1] = unit;
          steps[at + 2] = places++;
        }
        place = steps[at + 2] as number;
      }
      return place;
    },
  };
}
