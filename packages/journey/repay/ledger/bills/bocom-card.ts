import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "bocom-card",
  title: { zh: "交通银行（信用卡）", en: "Bank of Communications, credit card" },
  kind: "card",
  seen: { zh: "信用卡账单转成的 CSV", en: "its monthly bill as CSV" },
  words: [],
  marks: ["交易说明", "入账币种/金额"],
  names: { amount: ["入账币种/金额"], counterparty: ["交易说明"], other: ["交易币种/金额"] },
  outSign: { inWords: /^(?:退货|退款|信用卡还款|还款|存入|返现|溢缴款)/ },
});
