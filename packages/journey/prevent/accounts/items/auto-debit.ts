import { defineRoundItem } from "../round-item.ts";

export default defineRoundItem({
  id: "auto-debit",
  order: 3,
  title: { zh: "免密支付和自动扣款", en: "Payment without password, auto-debit" },
  why: {
    zh: "签过的代扣，会在你没留意时把生活费划走。先看清有哪些，再决定留哪些。",
    en: "A mandate once given can take the money for living while you do not look. See which there are, then decide.",
  },
  steps: [
    {
      zh: "微信：我 → 服务 → 钱包 → 支付设置 → 免密支付、自动续费",
      en: "WeChat: Me → Services → Wallet → Payment settings → password-free, auto-renewal",
    },
    {
      zh: "支付宝：我的 → 设置 → 支付设置 → 免密支付 / 自动扣款",
      en: "Alipay: Mine → Settings → Payment settings → password-free, auto-debit",
    },
    {
      zh: "云闪付：我的 → 设置 → 支付设置，以及签约管理",
      en: "UnionPay app: Mine → Settings → Payment settings, and mandates",
    },
    {
      zh: "每家银行 App：搜“签约管理”“委托代扣”“快捷支付”",
      en: "Each banking app: search for mandates (签约管理, 委托代扣, 快捷支付)",
    },
  ],
  found: {
    zh: "不认识的解约并截图。借款的代扣解约不等于不用还：到期前告诉机构改用什么方式还。",
    en: "End what you do not know and keep a screenshot. Ending the mandate of a loan does not end the debt: tell the lender before the due day how you will pay.",
  },
});
