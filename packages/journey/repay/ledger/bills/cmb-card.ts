import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "cmb-card",
  title: { zh: "招商银行（信用卡）", en: "China Merchants Bank, credit card" },
  kind: "card",
  seen: { zh: "信用卡对账单转成的 CSV", en: "its monthly bill as CSV" },
  words: ["招商银行信用卡对账单"],
  marks: ["人民币金额", "卡号末四位", "交易地金额"],
  names: { counterparty: ["交易摘要"] },
  outSign: "plus",
});
