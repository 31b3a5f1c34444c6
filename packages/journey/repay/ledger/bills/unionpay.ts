import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "unionpay",
  title: { zh: "云闪付", en: "UnionPay app" },
  kind: "wallet",
  seen: null,
  words: ["云闪付", "中国银联"],
  marks: [],
  names: {},
});
