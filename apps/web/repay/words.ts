import { words } from "../settings/words.ts";

export const useRepayWords = words(
  {
    title: "还款",
    heading: "还多少，怎么还",
    intro: "债还在。先算清每笔真实的成本，再看每月能还多少。",
    cost: "这笔钱真正的成本",
    costHint: "利息、会员费、担保费都算进去，一年到底多少。",
    card: "信用卡还不上",
    cardHint: "个性化分期：最长五年，可以谈。",
    limit: "很久以前的债",
    limitHint: "诉讼时效是怎么算的，答应还款会怎样。",
  },
  {
    title: "Repay",
    heading: "How much, and how",
    intro: "The debt remains. First what each loan really costs, then what you can pay a month.",
    cost: "What this money really costs",
    costHint: "Interest, membership and guarantee fees together: how much a year.",
    card: "A credit card I cannot pay",
    cardHint: "Personal instalments: up to five years, to be negotiated.",
    limit: "A debt from long ago",
    limitHint: "How limitation is counted, and what a promise to pay does.",
  },
);
