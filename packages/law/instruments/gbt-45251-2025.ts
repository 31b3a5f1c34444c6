import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "gbt-45251-2025",
  title: {
    zh: "互联网金融 个人网络消费信贷 贷后催收风控指引",
    en: "Internet finance: personal online consumer credit, guideline on risk control of post-loan collection",
  },
  short: { zh: "GB/T 45251-2025 个人网络消费信贷贷后催收风控指引", en: "GB/T 45251-2025 guideline on collection" },
  rank: "recommended-standard",
  issuer: { zh: "国家标准（中国人民银行主管）", en: "National standard, owned by the People's Bank of China" },
  binds: { lenders: ["bank", "consumer-finance", "microloan"] },
  versions: [
    {
      id: "2025",
      number: "GB/T 45251-2025",
      from: civilDate("2025-02-28"),
      verification: "VS",
      points: {
        "debtor-only": {
          zh: "只向债务人催收，不应向联系人催收；对担保人应依法依约。",
          en: "Collect from the debtor only, not from contact persons; from guarantors only within law and contract.",
        },
        "contact-person-grounds": {
          zh: "只有联系不上债务人本人，或债务人死亡、无或限制民事行为能力时，才可以联系联系人。",
          en: "A contact person may be contacted only when the debtor cannot be reached, has died, or lacks full civil capacity.",
        },
        "contact-person-content": {
          zh: "对联系人只可询问债务人的联系方式或请其转告，不透露欠款金额、时间等；联系人明确愿意代还时可以提供必要的还款信息。",
          en: "A contact person may only be asked for the debtor's contact data or to pass on a message; no amounts or dates. If they freely offer to pay, the necessary repayment data may be given.",
        },
        "stop-rule": {
          zh: "联系人明确拒绝或要求不再联系后，不应再联系。",
          en: "Once a contact person refuses or asks not to be contacted, no further contact.",
        },
        "contact-hours": {
          zh: "有约定的从约定；没有约定的，每日22:00至次日8:00不应催收。",
          en: "Agreed hours are followed; without agreement no collection between 22:00 and 08:00.",
        },
        "notice-calls": {
          zh: "告知式语音：同一机构连同受托第三方，对同一债务人每日拨通合计不超过3次，另有约定除外。",
          en: "Notice calls: institution and agencies together at most three connected calls a day per debtor, unless agreed otherwise.",
        },
        "interactive-calls": {
          zh: "交互式语音：对同一债务人每日主动发起的有效通话不应超过3次。",
          en: "Interactive calls: at most three effective calls a day initiated to one debtor.",
        },
        records: {
          zh: "催收全过程如实、客观、完整记录，至少保存2年；第三方应把完整记录交给机构。",
          en: "The whole process is recorded truly, objectively and completely and kept two years at least; agencies hand full records over.",
        },
        "agency-evaluation": {
          zh: "对第三方催收机构每年及合作到期前至少评价一次。",
          en: "Each agency is evaluated at least yearly and before its contract ends.",
        },
      },
      remark: {
        zh: "推荐性国家标准，用语是“不应”；条款号未核对，内容来自标准化组织和媒体的公开介绍。",
        en: "A recommended standard that says “should not”; clause numbers were not verified, contents come from published summaries.",
      },
    },
  ],
});
