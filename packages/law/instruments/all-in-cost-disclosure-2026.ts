import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "all-in-cost-disclosure-2026",
  title: { zh: "个人贷款业务明示综合融资成本规定", en: "Rules on disclosing the all-in cost of personal loans" },
  short: { zh: "个人贷款业务明示综合融资成本规定", en: "All-in Cost Disclosure Rules" },
  rank: "normative-document",
  issuer: {
    zh: "国家金融监督管理总局、中国人民银行",
    en: "National Financial Regulatory Administration and People's Bank of China",
  },
  versions: [
    {
      id: "2026",
      from: civilDate("2026-08-01"),
      verification: "VS",
      points: {
        "cost-table": {
          zh: "贷款前应当出示综合融资成本明示表，列明本金、各项息费及其收取方式、标准和收取方，以及正常履约的年化综合成本；线下由借款人签字，消费分期应醒目展示。",
          en: "A cost table is shown: principal, every interest and fee item with method, rate and who collects it, and the annualised cost of normal performance; signed on site, clearly displayed for instalments at checkout.",
        },
        "nothing-else-charged": {
          zh: "表中应当说明除已列明的以外不再收取其他费用。",
          en: "The table states that nothing else is charged.",
        },
        "contingent-costs": {
          zh: "应当列明违约等情形下可能发生的费用，如罚息。",
          en: "Costs that may arise on default, such as penalty interest, are listed.",
        },
        "reading-time": {
          zh: "线上办理应当以弹窗展示并设置强制阅读时间。",
          en: "Online the table appears in a pop-up with a forced reading time.",
        },
      },
      remark: {
        zh: "适用于2026年8月1日起新办的个人贷款；条款号未核对。",
        en: "For personal loans made from 2026-08-01; article numbers were not verified.",
      },
    },
  ],
});
