import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "boc-card",
  title: { zh: "中国银行（信用卡）", en: "Bank of China, credit card" },
  kind: "card",
  seen: { zh: "信用卡账单转成的 CSV", en: "its monthly bill as CSV" },
  words: ["中国银行信用卡账单"],
  marks: ["银行记账日", "交易描述", "存入", "支出"],
  names: { counterparty: ["交易描述"] },
});
