import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "ccb-account",
  title: { zh: "建设银行（储蓄账户）", en: "China Construction Bank, account" },
  kind: "account",
  seen: { zh: "网银导出的表格", en: "table from its website" },
  words: ["建设银行"],
  marks: ["记账日", "账户余额", "交易地点", "对方户名"],
  names: { kind: ["摘要"], what: ["交易地点", "交易地点/附言"], date: ["交易日期", "记账日"] },
});
