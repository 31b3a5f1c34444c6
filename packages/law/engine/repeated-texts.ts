import { type Speaker, scanMask } from "../signals/index.ts";

/** Texts of one speaker that are remembered at once, and how long they may be. */
const MOST = 4096;
const LONGEST = 500;

/** As {@link scanMask}, for many texts: collectors and machines send the same words again and again, and each is looked at once. */
export function rememberingMasks(): typeof scanMask {
  const known: Record<Speaker, Map<string, number>> = {
    collector: new Map(),
    recipient: new Map(),
    unknown: new Map(),
  };
  return (text, speaker) => {
    if (text.length > LONGEST) return scanMask(text, speaker);
    const masks = known[speaker];
    const before = masks.get(text);
    if (before !== undefined) return before;
    if (masks.size === MOST) masks.clear();
    const mask = scanMask(text, speaker);
    masks.set(text, mask);
    return mask;
  };
}
