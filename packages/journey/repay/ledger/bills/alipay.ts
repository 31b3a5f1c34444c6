import { defineBillMap } from "../bill-map.ts";

export default defineBillMap({
  id: "alipay",
  title: { zh: "支付宝", en: "Alipay" },
  kind: "wallet",
  seen: { zh: "手机和网页导出的 CSV", en: "CSV from the app and from the website" },
  words: ["支付宝（中国）网络技术有限公司", "支付宝交易记录明细", "支付宝账户"],
  marks: ["交易对方", "收/支", "交易状态"],
  names: {
    // The website has three times; the one at which it was paid is empty for what was never paid.
    time: ["付款时间", "交易时间", "交易创建时间"],
    order: ["交易订单号", "交易号"],
    kind: ["交易分类", "类型"],
    other: ["对方账号", "商家订单号", "最近修改时间", "交易来源地", "服务费", "资金状态"],
  },
});
