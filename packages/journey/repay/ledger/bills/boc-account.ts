import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "boc-account",
  title: { zh: "中国银行（借记卡）", en: "Bank of China, account" },
  kind: "account",
  seen: { zh: "“交易流水明细单”转成的 CSV", en: "its statement as CSV" },
  words: ["中国银行交易流水"],
  marks: ["记账日期", "交易名称", "对方账户名"],
  names: { time: ["记账时间"], kind: ["交易名称"], what: ["附言"] },
  outSign: "minus",
});
