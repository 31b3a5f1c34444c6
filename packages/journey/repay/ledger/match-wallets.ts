import { cardTail, type Entry, isBankAccount } from "./entry.ts";
import { type Apart, apartKey, type Match } from "./match.ts";
import { dayOfEntry, nearAmounts } from "./near-amounts.ts";

/** How a bank's line names each wallet. */
const walletWords: Readonly<Record<string, RegExp>> = {
  alipay: /支付宝|alipay|蚂蚁|淘宝|天猫|花呗|借呗/i,
  "wechat-pay": /财付通|微信|tenpay|wechat/i,
  jd: /京东|网银在线|jd/i,
  unionpay: /银联|云闪付|unionpay/i,
};

/** A bank may book a day later, a card up to three. */
const latestDays = { account: 1, card: 3 } as const;

/**
 * A payment out of a bank account through a wallet stands in both bills. The wallet's line says what it was for, so the bank's is the
 * one that does not count again: same amount, same way, near in time, and the bank's words or the card's last digits say which wallet.
 */
export function matchWallets(entries: readonly Entry[], taken: ReadonlySet<string>, apart: Apart): readonly Match[] {
  const isBank = ({ bookedBy }: Entry) => bookedBy === "account" || bookedBy === "card";
  const banks = nearAmounts(entries.filter((one) => isBank(one) && !taken.has(one.id)));
  const matches: Match[] = [];
  for (const wallet of entries) {
    if (wallet.bookedBy !== "wallet" || taken.has(wallet.id)) continue;
    const way = wayAtBank(wallet);
    if (way === undefined) continue;
    const amounts = new Set([wallet.fen, wallet.fen - feeOf(wallet)]);
    const candidates = [...amounts].flatMap((fen) => banks.near(fen, wallet, -1, latestDays.card));
    const allowed = candidates.filter(({ id }) => !apart.has(apartKey(id, wallet.id)));
    const best = bestOf(wallet, way, allowed);
    if (best === undefined) continue;
    banks.take(best);
    matches.push({ line: best.id, of: wallet.id, reason: "bank-line-of-wallet" });
  }
  return matches;
}

/** Which way the money went at the bank; undefined when no bank took part. */
function wayAtBank(wallet: Entry): "in" | "out" | undefined {
  const { words, account, flow } = wallet;
  if (/提现|转出到/.test(words)) return "in";
  if (/充值|转入零钱通|转入余额宝/.test(words) && flow === "neutral") return "out";
  if (!isBankAccount(account)) return undefined;
  return wallet.nature === "refund" || flow === "in" ? "in" : "out";
}

/** 服务费¥0.10, which a withdrawal has in its amount and the bank does not. */
function feeOf({ what }: Entry): number {
  const yuan = /服务费\s*[¥￥]?\s*(\d{1,6}(?:\.\d{1,2})?)/.exec(what ?? "")?.[1];
  return yuan === undefined ? 0 : Math.round(Number(yuan) * 100);
}

function bestOf(wallet: Entry, way: "in" | "out", candidates: readonly Entry[]): Entry | undefined {
  const tail = cardTail(wallet.account);
  const scored = candidates.flatMap((bank) => {
    const late = dayOfEntry(bank) - dayOfEntry(wallet);
    if (bank.flow !== way || late > latestDays[bank.bookedBy as keyof typeof latestDays]) return [];
    const named = walletWords[wallet.source ?? ""]?.test(bank.words) === true;
    const sameCard = tail !== undefined && cardTail(bank.account) === tail;
    const who = wallet.counterparty !== undefined && bank.words.includes(wallet.counterparty);
    if (!named && !sameCard && !who) return [];
    return [{ bank, score: Math.abs(late) * 10 - (named ? 3 : 0) - (sameCard ? 2 : 0) - (who ? 4 : 0) }];
  });
  return scored.sort((a, b) => a.score - b.score)[0]?.bank;
}

/** Shops that are wallets too, and how the wallet they were paid through says so. */
const shopWords: Readonly<Record<string, RegExp>> = { jd: /京东|jd/i };
const throughWords: readonly (readonly [RegExp, string])[] = [
  [/微信/, "wechat-pay"],
  [/支付宝/, "alipay"],
];

/** A purchase in a shop's own bill that was paid through another wallet stands in both: the shop says what was bought. */
export function matchThrough(entries: readonly Entry[], taken: ReadonlySet<string>, apart: Apart): readonly Match[] {
  const wallets = nearAmounts(entries.filter((one) => one.bookedBy === "wallet" && !taken.has(one.id)));
  return entries.flatMap((shop): Match[] => {
    const words = shopWords[shop.source ?? ""];
    const through = throughWords.find(([pattern]) => pattern.test(shop.account ?? ""))?.[1];
    if (words === undefined || through === undefined || taken.has(shop.id)) return [];
    const paid = wallets
      .near(shop.fen, shop, 0, 1)
      .find((one) => one.source === through && words.test(one.words) && !apart.has(apartKey(one.id, shop.id)));
    if (paid === undefined) return [];
    wallets.take(paid);
    return [{ line: paid.id, of: shop.id, reason: "paid-through" }];
  });
}
