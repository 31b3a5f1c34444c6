import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "cba-collection-guideline-2026",
  title: {
    zh: "金融机构个人消费类贷款催收工作指引（试行）",
    en: "China Banking Association guideline on collecting personal consumer loans (trial)",
  },
  short: { zh: "金融机构个人消费类贷款催收工作指引（试行）", en: "CBA collection guideline" },
  rank: "self-regulation",
  issuer: { zh: "中国银行业协会", en: "China Banking Association" },
  binds: { lenders: ["bank"], membersOf: "cba" },
  versions: [
    {
      id: "2026",
      from: civilDate("2026-01-30"),
      verification: "VS",
      articles: ["22"],
      points: {
        "contact-hours": {
          zh: "未经债务人同意，严禁在22:00至次日8:00以电话、外访等方式催收。",
          en: "Without the debtor's consent no calls, visits or other collection between 22:00 and 08:00.",
        },
        "call-density": {
          zh: "主动打电话的频密程度应控制在合理、必需的范围内。",
          en: "Active calls are kept within what is reasonable and necessary.",
        },
        "dial-attempts": {
          zh: "对同一联系方式当天尝试拨打不宜超过6次，另有约定的除外。",
          en: "Not more than six dial attempts a day to one number is advisable, unless agreed otherwise.",
        },
        identity: { zh: "首次联系应当表明机构身份。", en: "The first contact states the institution." },
        "third-persons": {
          zh: "第三人分为与债务相关和与债务无关两类，严禁向与债务无关的第三人催收。",
          en: "Third persons are related or unrelated to the debt; collecting from unrelated ones is strictly forbidden.",
        },
        "lost-contact": {
          zh: "号码无效，或连续三次未接通后自次日起，或连续三日未接通的，才可联系无关第三人，且只可询问联系方式或请其转告，不得透露债务人金融信息。",
          en: "An unrelated person may be contacted only if the number is invalid, or from the day after three failed calls in a row, or after failures on three days in a row; only to ask for contact data or to relay, without financial data.",
        },
        "contact-sources": {
          zh: "联系方式只能来自合同、预留、债务人授权、合法公开、预留联系人告知、经授权的征信机构六种渠道。",
          en: "Contact data may come only from the contract, reserved data, the debtor's authorisation, lawful publication, a reserved contact, or credit institutions with authorisation.",
        },
        "forbidden-acts": {
          zh: "禁止：冒充；暴力、威胁、恐吓、侮辱、欺诈和散布隐私；误导或夸大；伪造黑名单；虚假承诺或后果；额外收费或诱导新借；公开张贴；外包人员未经同意使用私人电话或账户；未经同意进入住所或单位。",
          en: "Forbidden acts: impersonation; violence, threats, intimidation, insult, fraud and spreading private matters; misleading or exaggerated claims; false blacklists; false promises or consequences; extra fees or pushing new loans; public notices; private phones or accounts without consent; entering home or office without consent.",
        },
        "agency-list": {
          zh: "受托催收机构名单应在官网公示。",
          en: "The list of agencies is published on the official site.",
        },
      },
      remark: {
        zh: "施行日期未能核对，按发布日处理；行业自律文件，内容来自多家媒体报道，未取得全文。",
        en: "The in-force day was not verified and the day of issue is used; self-regulation known from several press reports, full text not obtained.",
      },
    },
  ],
});
