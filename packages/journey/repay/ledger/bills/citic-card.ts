import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "citic-card",
  title: { zh: "中信银行（信用卡）", en: "CITIC Bank, credit card" },
  kind: "card",
  seen: {
    zh: "网上导出的 XLS，只知道列的次序和正负号",
    en: "XLS from its website, of which only order and signs are known",
  },
  words: ["中信银行信用卡"],
  marks: [],
  names: { counterparty: ["交易描述"], amount: ["结算金额", "入账金额", "交易金额"] },
  outSign: "plus",
});
