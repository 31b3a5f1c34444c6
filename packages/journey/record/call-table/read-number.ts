import { parsePhone } from "@ringfence/kernel";
import type { Cell } from "../../reading/ports.ts";
import { cellText } from "../../reading/table-row.ts";

/** A number as the table shows it; "" when the cell is empty or says it was withheld; lost when digits are missing. */
export type ReadNumber = { readonly number: string } | "number-lost";

const withheld =
  /^(?:[-—/]+|null|none|无|未知|未知号码|隐藏号码|私密号码|匿名|无主叫|unknown|private|withheld|anonymous|restricted)$/i;

/**
 * A telephone number from a cell: spreadsheets write 1.38E+10 for one (its digits are then lost), 13812345678.0, or a
 * leading apostrophe or tab; people and programs write names beside it: 张三(138 1234 5678).
 */
export function readNumber(cell: Cell | undefined): ReadNumber {
  const text = cellText(cell).normalize("NFKC").trim();
  if (text.length > 100) return { number: text.slice(0, 64) };
  if (text === "" || withheld.test(text)) return { number: "" };
  if (/^\d(?:\.\d+)?e\+?\d{1,2}$/i.test(text)) return "number-lost";
  const plain = text.replace(/^(\d+)\.0+$/, "$1");
  const beside = /^[^\d+]*[(<:]?\s*(\+?\d[\d\s-]{3,24}\d)\s*[)>]?$/.exec(plain);
  return { number: (beside?.[1] === undefined ? plain : beside[1]).trim().slice(0, 64) };
}

/** For finding the column: digits of a length that numbers have, perhaps masked. A duration or a fee is shorter. */
export function looksLikeNumber(cell: Cell | undefined): boolean {
  if (typeof cell !== "string" || cell.length > 60) return false;
  const text = cellText(cell).normalize("NFKC").replace(/[\s-]/g, "").replace(/\.0+$/, "");
  if (/^\d(?:\.\d+)?e\+?1\d$/i.test(text)) return true;
  if (/^(?:19|20)\d{6}(?:\d{4,6})?$/.test(text)) return false;
  if (!/^(?:\+|00)?\d[\d*]{4,19}$/.test(text) || /^0+$/.test(text)) return false;
  const { kind, note } = parsePhone(text);
  return kind !== "invalid" || note === "masked";
}
