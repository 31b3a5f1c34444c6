import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";
import { collectionConduct, priceOfLoans } from "./rule-sets.ts";

export default defineAuthority({
  id: "nfra-12378",
  name: { zh: "金融监管总局投诉热线", en: "National Financial Regulatory Administration hotline" },
  reach: ["12378"],
  scope: {
    zh: "银行、消费金融公司、信托、保险公司，以及它们委托的机构的做法。",
    en: "Banks, consumer finance companies, trusts, insurers, and those who act for them.",
  },
  notFor: {
    zh: "小额贷款公司由地方监管；没有牌照的放贷和人身威胁找公安机关。",
    en: "Microloan companies have local supervisors; unlicensed lending and threats belong to the police.",
  },
  lenders: ["bank", "consumer-finance", "other-licensed"],
  accepts: [
    {
      zh: "先向机构投诉过，对处理不满意或没有答复",
      en: "After complaining to the institution, when the answer does not satisfy or does not come",
    },
  ],
  materials: [
    { zh: "姓名、证件、联系方式", en: "Name, identity document, contact" },
    { zh: "机构名称、事实、证据", en: "Name of the institution, facts, evidence" },
    { zh: "向机构投诉的时间、编号和答复", en: "When you complained to it, the case number and its answer" },
  ],
  clocks: [],
  rules: [...collectionConduct, ...priceOfLoans],
  basis: [
    cite(
      "consumer-rights-measures-2022",
      "2022",
      { article: "41" },
      {
        zh: "机构应依法催收、管好受托机构，委托前告知，不得暴力、恐吓、欺诈。",
        en: "Institutions collect lawfully, manage agencies, tell before outsourcing; no violence, intimidation or deceit.",
      },
    ),
    cite(
      "consumer-finance-measures-2024",
      "2024",
      { point: "responsible-for-agencies" },
      {
        zh: "消费金融公司对受托催收机构承担主体责任。",
        en: "Consumer finance companies answer for their agencies.",
      },
    ),
  ],
  remark: {
    zh: "人工服务时间各地不同，转办期限也未能核实。打通后请问清转给谁、什么时候答复。",
    en: "Staffed hours differ by region and the forwarding time was not verified. Ask to whom it goes and when an answer comes.",
  },
});
