import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "jd",
  title: { zh: "京东", en: "JD" },
  kind: "wallet",
  seen: { zh: "京东金融导出的 CSV", en: "CSV from its app" },
  words: ["京东账号名"],
  marks: ["商户名称", "交易说明", "收/付款方式", "交易状态"],
  names: { order: ["交易订单号"], kind: ["交易分类"], other: ["商家订单号"] },
});
