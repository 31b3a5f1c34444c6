import { addMonths, type CivilDate, fen, parseCivilDate, parseYuan } from "@ringfence/kernel";
import type { Payment } from "./account.ts";

interface ReadPayments {
  readonly payments: readonly Payment[];
  /** Pieces that could not be read, as typed. */
  readonly unread: readonly string[];
}

/** How often at most a payment may repeat: fifty years of months. */
const most = 600;

/**
 * Payments as typed: `2026-04-01 9000`, one a line or divided by semicolons; `2026-04-10 400 x36` stands for 36 months from that day.
 * What cannot be read is given back, never guessed.
 */
export function readPayments(text: string): ReadPayments {
  const payments: Payment[] = [];
  const unread: string[] = [];
  for (const piece of text.split(/[\n;；]/).map((one) => one.trim())) {
    if (piece === "") continue;
    const read = readOne(piece);
    if (read === undefined) unread.push(piece);
    else payments.push(...read);
  }
  return { payments, unread };
}

function readOne(piece: string): readonly Payment[] | undefined {
  const [, day = "", amount = "", times = "1"] = /^(\S+?)[\s=]+(\S+?)(?:\s*[x×*]\s*(\d{1,3}))?$/i.exec(piece) ?? [];
  const [on, yuan, count] = [parseCivilDate(day), parseYuan(amount), Number(times)];
  if (!on.ok || !yuan.ok || yuan.value <= 0 || count < 1 || count > most) return undefined;
  return Array.from({ length: count }, (_, no) => ({ on: addMonths(on.value, no) as CivilDate, fen: fen(yuan.value) }));
}
