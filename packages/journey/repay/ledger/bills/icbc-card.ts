import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "icbc-card",
  title: { zh: "工商银行（信用卡）", en: "ICBC, credit card" },
  kind: "card",
  seen: { zh: "网银“明细查询文件下载”的 CSV", en: "CSV downloaded from its website" },
  words: [],
  marks: ["交易国家或地区简称", "记账金额收入", "记账金额支出"],
  without: ["钞/汇"],
  names: { kind: ["摘要"], what: ["交易场所"] },
});
