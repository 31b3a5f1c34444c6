import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "cmb-account",
  title: { zh: "招商银行（一卡通）", en: "China Merchants Bank, account" },
  kind: "account",
  seen: { zh: "交易流水转成的 CSV", en: "its statement as CSV" },
  words: ["招商银行交易"],
  marks: ["联机余额", "交易摘要", "对手信息"],
  names: { kind: ["交易摘要"], counterparty: ["对手信息"], what: ["客户摘要"] },
  outSign: "minus",
});
