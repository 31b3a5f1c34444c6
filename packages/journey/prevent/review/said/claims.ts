import type { Concept } from "./concepts.ts";
import type { Mention, Pair, Said } from "./said.ts";

/** How sentences of contracts take, forbid and take back: what several patterns ask. */

/** Pairs of which neither word is denied: the right is taken. */
export const affirmed = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(({ act, thing }) => !act.denied && !thing.denied);

/** Pairs that are denied: the right is renounced. */
export const denied = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(({ act, thing }) => act.denied || thing.denied);

/** The same pairs, also where they are denied but an exception gives the maker of the promise a free hand again. */
export const affirmedOrTakenBack = (said: Said, pairs: readonly Pair[]): readonly Pair[] => {
  const open = affirmed(pairs);
  return open.length > 0 || said.pairs("freeHand", "exception", 30).length === 0 ? open : pairs;
};

/** Named only as what is lost or not without it: 不授权读取短信的，无法使用. */
export const isCondition = (said: Said, { act, thing }: Pair): boolean => {
  if (!said.has("lost")) return false;
  const start = Math.min(act.from, thing.from);
  const before = [...said.of("refusing"), ...said.of("consentFirst")];
  return before.some(({ from, to }) => to <= Math.max(act.to, thing.to) && start - to <= 12 && from <= start);
};

/** Mentions that do not lie inside a longer expression which means something else. */
export const apart = (said: Said, name: Concept, ...others: readonly Concept[]): readonly Mention[] =>
  said.apartFrom(said.of(name), ...others);
