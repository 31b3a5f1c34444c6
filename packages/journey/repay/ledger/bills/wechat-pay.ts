import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "wechat-pay",
  title: { zh: "微信支付", en: "WeChat Pay" },
  kind: "wallet",
  seen: {
    zh: "账单明细：2025 年前的 CSV、2025 年起的 XLSX、2026 年起金额不带 ¥ 的 XLSX",
    en: "its bill: CSV until 2025, XLSX since, without the sign of yuan since 2026",
  },
  words: ["微信支付账单", "微信昵称"],
  marks: ["交易类型", "交易对方", "收/支", "当前状态"],
  names: { order: ["交易单号"], other: ["商户单号"] },
});
