import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "pcac-card-guideline-2024",
  title: {
    zh: "银行卡发卡业务风险管理指引（2024年修订版）",
    en: "Guideline on risk management of bank card issuing (2024 revision)",
  },
  short: { zh: "银行卡发卡业务风险管理指引", en: "PCAC card issuing guideline" },
  rank: "self-regulation",
  issuer: { zh: "中国支付清算协会", en: "Payment and Clearing Association of China" },
  binds: { lenders: ["bank"], products: ["credit-card"] },
  versions: [
    {
      id: "2024",
      number: "中支协发〔2024〕71号",
      from: civilDate("2024-06-04"),
      // The scan reads as in force from that day.
      doubtUntil: civilDate("2024-07-07"),
      verification: "V1",
      articles: ["82", "83", "84", "85"],
      text: "zhifu-qingsuan-xiehui-faka-zhiyin-2024-art82-85",
      remark: {
        zh: "施行日期未能核对，按修订日处理；条文来自扫描件识别。",
        en: "The in-force day was not verified and the day of revision is used; the text comes from a scanned copy.",
      },
    },
  ],
});
