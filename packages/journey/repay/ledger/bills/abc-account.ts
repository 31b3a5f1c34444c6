import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "abc-account",
  title: { zh: "农业银行（储蓄账户）", en: "Agricultural Bank of China, account" },
  kind: "account",
  seen: { zh: "交易明细转成的 CSV", en: "its statement as CSV" },
  words: ["农业银行"],
  marks: ["交易摘要", "本次余额", "对手信息"],
  names: { date: ["交易日期"], kind: ["交易摘要"], counterparty: ["对手信息"], what: ["交易附言"] },
  outSign: "minus",
});
