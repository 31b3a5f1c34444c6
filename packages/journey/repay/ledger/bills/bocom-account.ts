import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "bocom-account",
  title: { zh: "交通银行（借记卡）", en: "Bank of Communications, account" },
  kind: "account",
  seen: { zh: "交易流水转成的 CSV", en: "its statement as CSV" },
  words: ["交通银行"],
  marks: ["交易类型", "借贷", "对方户名", "交易地点"],
  names: { what: ["摘要", "交易地点"] },
});
