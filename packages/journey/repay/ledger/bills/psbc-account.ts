import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "psbc-account",
  title: { zh: "邮政储蓄银行（储蓄账户）", en: "Postal Savings Bank of China, account" },
  kind: "account",
  seen: null,
  words: ["邮政储蓄银行", "邮储银行"],
  marks: [],
  names: {},
});
