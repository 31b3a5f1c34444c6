import type { Entry } from "./entry.ts";
import { type Apart, apartKey, type Match } from "./match.ts";

const longestWait = 180 * 86_400_000;
/** Payments to one shop that are looked through for the one a refund belongs to. */
const most = 100;

/** Each refund with the payment it belongs to: by the number of the order, else by the same shop and an amount that fits. */
export function matchRefunds(entries: readonly Entry[], taken: ReadonlySet<string>, apart: Apart): readonly Match[] {
  const matches: Match[] = [];
  const left = new Map<string, number>();
  const byOrder = new Map<string, Entry>();
  const byShop = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (taken.has(entry.id)) continue;
    if (entry.nature !== "refund") {
      if (entry.flow === "in") continue;
      left.set(entry.id, entry.fen);
      if (entry.order !== undefined) byOrder.set(entry.order, entry);
      const shop = shopOf(entry);
      const before = byShop.get(shop);
      if (before !== undefined) before.push(entry);
      else if (shop !== "") byShop.set(shop, [entry]);
      continue;
    }
    const fits = (one: Entry | undefined): one is Entry =>
      one !== undefined &&
      one.source === entry.source &&
      (one.source !== null || one.bill === entry.bill) &&
      entry.at - one.at <= longestWait &&
      (left.get(one.id) ?? 0) >= entry.fen &&
      !apart.has(apartKey(one.id, entry.id));
    const order = entry.order?.split(/[_*]/)[0];
    const known = order === undefined ? undefined : byOrder.get(order);
    const ofShop = (byShop.get(shopOf(entry)) ?? []).slice(-most).filter(fits);
    const found = fits(known)
      ? known
      : (ofShop.findLast(({ refunded }) => refunded === entry.fen) ??
        ofShop.findLast(({ fen }) => fen === entry.fen) ??
        ofShop.at(-1));
    if (found === undefined) continue;
    left.set(found.id, (left.get(found.id) ?? 0) - entry.fen);
    matches.push({ line: entry.id, of: found.id, reason: "refund-of" });
  }
  return matches;
}

/** The other side, without what a refund adds to its name. */
function shopOf({ counterparty, what }: Entry): string {
  return (counterparty ?? what ?? "").replace(/^(?:退款|退货)[-:：]?|[-:：]?退款$|\s/g, "");
}
