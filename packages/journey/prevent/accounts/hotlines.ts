import type { Bilingual } from "@ringfence/kernel";

/** Official lines of the banks for customers, as printed on their cards: loss and freezing at any hour. */
export const bankHotlines: readonly { readonly name: Bilingual; readonly number: string }[] = [
  { name: { zh: "工商银行", en: "ICBC" }, number: "95588" },
  { name: { zh: "建设银行", en: "China Construction Bank" }, number: "95533" },
  { name: { zh: "农业银行", en: "Agricultural Bank of China" }, number: "95599" },
  { name: { zh: "中国银行", en: "Bank of China" }, number: "95566" },
  { name: { zh: "交通银行", en: "Bank of Communications" }, number: "95559" },
  { name: { zh: "邮储银行", en: "Postal Savings Bank" }, number: "95580" },
  { name: { zh: "招商银行", en: "China Merchants Bank" }, number: "95555" },
  { name: { zh: "中信银行", en: "China CITIC Bank" }, number: "95558" },
  { name: { zh: "光大银行", en: "China Everbright Bank" }, number: "95595" },
  { name: { zh: "民生银行", en: "China Minsheng Bank" }, number: "95568" },
  { name: { zh: "浦发银行", en: "SPD Bank" }, number: "95528" },
  { name: { zh: "兴业银行", en: "Industrial Bank" }, number: "95561" },
  { name: { zh: "平安银行", en: "Ping An Bank" }, number: "95511" },
  { name: { zh: "华夏银行", en: "Hua Xia Bank" }, number: "95577" },
  { name: { zh: "广发银行", en: "China Guangfa Bank" }, number: "95508" },
  { name: { zh: "支付宝", en: "Alipay" }, number: "95188" },
  { name: { zh: "银联、云闪付", en: "UnionPay" }, number: "95516" },
];

/** No such line ever asks for these. */
export const hotlineWarning: Bilingual = {
  zh: "自己拨出去，不要回拨打来的。银行不会在电话里要验证码、密码，也不会让你把钱转到“安全账户”。",
  en: "Dial it yourself, never call back. No bank asks for codes or passwords on the phone, or to move money to a “safe account”.",
};
