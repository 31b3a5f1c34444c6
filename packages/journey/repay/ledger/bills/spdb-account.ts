import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "spdb-account",
  title: { zh: "浦发银行（储蓄账户）", en: "Shanghai Pudong Development Bank, account" },
  kind: "account",
  seen: null,
  words: ["浦东发展银行", "浦发银行"],
  marks: [],
  names: {},
});
