import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "icbc-account",
  title: { zh: "工商银行（储蓄账户）", en: "ICBC, account" },
  kind: "account",
  seen: { zh: "网银“明细查询文件下载”的 CSV", en: "CSV downloaded from its website" },
  words: ["工商银行"],
  marks: ["交易国家或地区简称", "钞/汇", "记账金额收入", "记账金额支出"],
  names: { kind: ["摘要"], what: ["交易场所", "交易详情"] },
});
