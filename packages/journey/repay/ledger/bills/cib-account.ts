import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "cib-account",
  title: { zh: "兴业银行（储蓄账户）", en: "Industrial Bank, account" },
  kind: "account",
  seen: { zh: "网银导出的 XLS", en: "XLS from its website" },
  words: ["兴业银行"],
  marks: ["交易时间", "记账日", "账户余额", "对方银行"],
  names: { kind: ["摘要"], what: ["用途", "备注"] },
});
