import { words } from "../settings/words.ts";

export const useScamWords = words(
  {
    title: "这个“帮忙”可信吗",
    intro: "有人说能停催、减债、修复征信？把他的话贴进来看看。文字不会离开这台设备。",
    paste: "对方的广告、聊天或你的转述",
    check: "看一看",
    verdicts: {
      likely: "很像骗局",
      careful: "要小心",
      none: "没有看到常见的骗局迹象。这不等于安全：协商、投诉、征信异议都不收费。",
    },
  },
  {
    title: "Is this help genuine?",
    intro: "Somebody offers to stop calls, cut debts or repair credit? Paste the words. They do not leave this device.",
    paste: "Their ad, chat, or your account of it",
    check: "Check",
    verdicts: {
      likely: "Very likely a scam",
      careful: "Be careful",
      none: "None of the usual signs. That does not make it safe: negotiating, complaining and credit objections are free.",
    },
  },
);
