import type { Concept } from "./concepts.ts";
import type { Mention, Pair, Said, Span } from "./said.ts";

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

/** Withdrawing, deleting, closing or complaining is shut out, hedged about or punished. */
export function closedWays(said: Said): readonly Span[] {
  const closed = said
    .of("noWayOut")
    .filter(
      (one) =>
        said.pairs([one], "whatIsWithdrawn", 24).length > 0 ||
        said.of("whatIsWithdrawn").some(({ from, to }) => one.from <= from && to <= one.to),
    );
  const hurdles = said.pairs("hurdles", "withdrawing", 24).filter(({ act, thing }) => thing.from <= act.from);
  const silenced = [...said.pairs("barred", "complaining", 14), ...said.pairs("punished", "complaining", 30)];
  return [...closed, ...hurdles, ...silenced];
}

/** Nothing goes without the yes, or after it was taken back. */
export function refused(said: Said): readonly Span[] {
  if (said.has("refusable")) return [];
  const without = said.pairs("refusing", "lost", 32).filter(({ act, thing }) => !act.denied && act.from <= thing.from);
  return [
    ...said.of("onlyAfter"),
    ...without,
    ...(said.has("otherwise") ? said.pairs("consentFirst", "lost", 40) : []),
  ];
}

/** The clause says that nobody need be asked separately. */
export const unasked = (said: Said): readonly Pair[] =>
  [...said.pairs("notNeeded", "separateConsent", 14), ...said.pairs("countsAs", "separateConsent", 30)].filter(
    ({ act, thing }) => !act.denied && (act.from < thing.from || said.pairs("countsAs", [act], 2).length > 0),
  );

/** Mentions that do not lie inside a longer expression which means something else. */
export const apart = (said: Said, name: Concept, ...others: readonly Concept[]): readonly Mention[] =>
  said.apartFrom(said.of(name), ...others);

/** A word of another kind stands by both words of the pair. */
export const isNear = (said: Said, name: Concept, { act, thing }: Pair, gap: number): boolean =>
  said.pairs(name, [act, thing], gap).some((found) => !found.act.denied);

/** Who is handed something, by the order of words: 向合作方提供, 在伙伴之间流转, 提供给合作方. */
export function handed(
  said: Said,
  whom: readonly Mention[],
  acts: Concept = "givingTo",
  onward: Concept = "handingTo",
): readonly Pair[] {
  const before = said
    .pairs(acts, whom, 26)
    .filter(
      ({ act, thing }) =>
        thing.to <= act.from &&
        (said.of("toward").some((one) => isJustBefore(one, thing, 26)) ||
          said.of("among").some((one) => isJustBefore(thing, one, 8))),
    );
  const after = said.pairs(onward, whom, 26).filter(({ act, thing }) => act.to <= thing.from);
  return [...before, ...after];
}

/** 合作方可获取: not 向合作方获取. */
export function fetched(said: Said, whom: readonly Mention[]): readonly Pair[] {
  return said
    .pairs("obtaining", whom, 18)
    .filter(
      ({ act, thing }) => thing.to <= act.from && !said.of("askedOf").some((one) => isJustBefore(one, thing, 10)),
    );
}

const isJustBefore = (one: Span, other: Span, gap: number): boolean =>
  one.to <= other.from && other.from - one.to <= gap;
