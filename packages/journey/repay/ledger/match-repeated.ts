import type { Entry } from "./entry.ts";
import { type Apart, apartKey, type Match } from "./match.ts";

/**
 * Files of one wallet or bank may overlap. Of equal lines as many count as the file has that shows them most often: two coffees at
 * the same price on one day are two, the same coffee in two files is one. With a number of order the number decides.
 */
export function matchRepeated(entries: readonly Entry[], apart: Apart): readonly Match[] {
  const seen = new Map<string, Map<string, Entry[]>>();
  const matches: Match[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    const byBill = seen.get(key) ?? new Map<string, Entry[]>();
    seen.set(key, byBill);
    const own = byBill.get(entry.bill) ?? [];
    byBill.set(entry.bill, own);
    own.push(entry);
    for (const [bill, others] of byBill) {
      const other = others[own.length - 1];
      if (bill === entry.bill || other === undefined || apart.has(apartKey(entry.id, other.id))) continue;
      matches.push({ line: entry.id, of: other.id, reason: "repeated" });
      break;
    }
  }
  return matches;
}

function keyOf({ source, order, fen, flow, at, precision, words, id }: Entry): string {
  // Of a table nobody knows it is not known either whether another one is of the same account.
  if (source === null) return id;
  const institution = source.replace(/-(?:account|card)$/, "");
  return order !== undefined && order.length >= 8
    ? `${institution} ${order} ${fen} ${flow}`
    : `${institution} ${at} ${precision} ${fen} ${flow} ${words}`;
}
