import type { Bilingual } from "@ringfence/kernel";
import type { MatchReason } from "./match.ts";

/** Why a line does not count a second time. */
export const reasonWords: Readonly<Record<MatchReason, Bilingual>> = {
  repeated: { zh: "两个文件里是同一笔", en: "the same line in two files" },
  "bank-line-of-wallet": { zh: "银行这一行就是钱包里那一笔", en: "the bank's line of a payment in the wallet" },
  "paid-through": {
    zh: "购物账单里已有这一笔，是用这个钱包付的",
    en: "in the shop's own bill already; paid through this wallet",
  },
  "refund-of": { zh: "是那一笔的退款，已从那一笔里减掉", en: "a refund, taken off that payment" },
  "own-transfer": { zh: "自己的钱从一个账户到另一个", en: "from one own account into another" },
  "card-payment": { zh: "就是还到这张卡上的那一笔", en: "what was paid towards this card" },
};
