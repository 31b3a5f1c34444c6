import { type BillItem, longestRaw, longestText } from "./bill-item.ts";
import { readAmount } from "./read-amount.ts";
import { readStatementDay } from "./read-statement-day.ts";

export const looksLikeOfx = (head: string): boolean => /OFXHEADER\s*[:=]|<OFX>/i.test(head);

/** OFX 1 (SGML, ends of elements left out) and 2 (XML): every STMTTRN is a row. What is a payment is said by the sign of TRNAMT. */
export function readOfx(text: string): readonly BillItem[] {
  const items: BillItem[] = [];
  const parts = text.split(/<STMTTRN>/i);
  const currency = elementText(parts[0] ?? "", "CURDEF");
  let line = lines(parts[0] ?? "");
  for (const [at, part] of parts.slice(1).entries()) {
    const end = part.search(/<\/STMTTRN>|<\/BANKTRANLIST>/i);
    items.push(entryItem(at + 1, line + 1, end === -1 ? part.slice(0, 5000) : part.slice(0, end), currency));
    line += lines(part);
  }
  if (!/<\/OFX>\s*$/i.test(text.slice(-200))) items.push({ kind: "remark", code: "truncated" });
  return items;
}

const lines = (text: string): number => text.split("\n").length - 1;

function entryItem(row: number, line: number, entry: string, currency: string | undefined): BillItem {
  const raw = entry.replace(/\s+/g, " ").trim().slice(0, longestRaw);
  const amount = readAmount(elementText(entry, "TRNAMT") ?? "");
  if (amount === undefined) return { kind: "problem", row, line, code: "bad-amount", raw };
  const when = readStatementDay(elementText(entry, "DTPOSTED") ?? elementText(entry, "DTUSER") ?? "");
  if (typeof when === "string") return { kind: "problem", row, line, code: when, raw };
  if (currency !== undefined && currency.toUpperCase() !== "CNY")
    return { kind: "problem", row, line, code: "other-currency", raw };
  if (amount.fen === 0) return { kind: "skipped", row, reason: "zero-amount" };
  const optional = {
    counterparty: elementText(entry, "NAME") ?? elementText(entry, "PAYEE"),
    what: elementText(entry, "MEMO"),
    kind: elementText(entry, "TRNTYPE"),
    order: elementText(entry, "FITID"),
  };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    kind: "record",
    line: { row, at: when, precision: "day", fen: amount.fen, flow: amount.sign === "minus" ? "out" : "in", ...known },
  };
}

function elementText(text: string, element: string): string | undefined {
  const value = new RegExp(`<${element}>([^<\\r\\n]*)`, "i").exec(text)?.[1]?.trim();
  return value === undefined || value === "" ? undefined : value.replaceAll("&amp;", "&").slice(0, longestText);
}
