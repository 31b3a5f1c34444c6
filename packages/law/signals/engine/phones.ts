import { figureGroups } from "./compile.ts";
import { addHit, type Utterance } from "./utterance.ts";

/** A mobile number, whole, grouped or with its middle masked; also "135开头". */
const PHONE = /(?<![\d.,])1[3-9]\d(?:[\d*xX✱●·\- ]{4,11}(?!\d)|(?=开头|打头))/g;

const ONE = 0x31;

/** Mobile numbers of the piece. */
export function readPhones(utterance: Utterance): void {
  const { text, units, at, until, count } = utterance;
  if (units.subarray(0, count).indexOf(ONE) === -1) return;
  const from = at[0] as number;
  const piece = text.slice(from, until[count - 1] as number);
  let index = 0;
  for (const match of piece.matchAll(PHONE)) {
    const start = from + match.index;
    const end = start + match[0].length;
    while (index < count && (at[index] as number) < start) index++;
    let last = index;
    while (last < count && (until[last] as number) <= end) last++;
    if (last > index) addHit(utterance, figureGroups.phone, index, last);
  }
}
