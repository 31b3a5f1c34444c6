import type { Line } from "../../reading/text-lines.ts";
import { type BillItem, longestRaw, longestText } from "./bill-item.ts";
import { readAmount } from "./read-amount.ts";
import { readStatementDay } from "./read-statement-day.ts";

export const looksLikeQif = (head: string): boolean => /^\s*!(?:Type|Account|Option)\b/i.test(head);

/**
 * QIF, as described by Intuit's "Quicken Interchange Format": one letter and its value a line, ^ ends an entry. Each entry is a row;
 * lines that begin with ! (kinds of account) are rows too, skipped as headers.
 */
export function readQif(lines: readonly Line[]): readonly BillItem[] {
  const items: BillItem[] = [];
  let rows = 0;
  let entry: { first: number; fields: Map<string, string> } | undefined;
  const close = () => {
    if (entry === undefined) return;
    rows++;
    items.push(entryItem(rows, entry.first, entry.fields));
    entry = undefined;
  };
  for (const { text, number } of lines) {
    const line = text.trim();
    if (line === "") continue;
    if (line.startsWith("!")) {
      close();
      rows++;
      items.push({ kind: "skipped", row: rows, reason: "header" });
    } else if (line.startsWith("^")) close();
    else {
      entry ??= { first: number, fields: new Map() };
      // The parts of a split entry (S, E, $) come after its whole; only the first of each letter is the entry's own.
      if (!entry.fields.has(line.charAt(0))) entry.fields.set(line.charAt(0), line.slice(1).trim());
    }
  }
  if (entry !== undefined) {
    close();
    items.push({ kind: "remark", code: "truncated" });
  }
  return items;
}

function entryItem(row: number, line: number, fields: ReadonlyMap<string, string>): BillItem {
  const raw = [...fields]
    .map(([letter, value]) => `${letter}${value}`)
    .join(" ")
    .slice(0, longestRaw);
  const amount = readAmount(fields.get("T") ?? fields.get("U") ?? "");
  const when = readStatementDay(fields.get("D") ?? "");
  if (amount === undefined)
    return { kind: "problem", row, line, code: fields.has("T") ? "bad-amount" : "no-amount", raw };
  if (typeof when === "string") return { kind: "problem", row, line, code: when, raw };
  if (amount.fen === 0) return { kind: "skipped", row, reason: "zero-amount" };
  const named = (letter: string) => fields.get(letter)?.slice(0, longestText);
  const optional = { counterparty: named("P"), what: named("M"), kind: named("L"), order: named("N") };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined && value !== ""));
  return {
    kind: "record",
    line: { row, at: when, precision: "day", fen: amount.fen, flow: amount.sign === "minus" ? "out" : "in", ...known },
  };
}
