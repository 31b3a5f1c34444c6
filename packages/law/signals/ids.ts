import { signalIds } from "./signal-ids.gen.ts";

/** A signal is a fact about what words do (threaten, name a sum, offer a plan …), never a verdict. */
export type SignalId = (typeof signalIds)[number];

/** All ids in alphabetical order. */
export { signalIds };

const bits: ReadonlyMap<SignalId, number> = new Map(signalIds.map((id, index) => [id, 1 << index]));

/** The bit of a signal in the masks that `scanMask` gives. */
export function signalBit(id: SignalId): number {
  const bit = bits.get(id);
  if (bit === undefined) throw new RangeError(`no such signal: ${id}`);
  return bit;
}

export function maskOf(ids: readonly SignalId[]): number {
  return ids.reduce((mask, id) => mask | signalBit(id), 0);
}
