import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";
import { stagedClock } from "../engine/staged-clock.ts";
import pbcComplaintDays from "../parameters/pbc-complaint-days.ts";

export default defineAuthority({
  id: "pbc-12363",
  name: { zh: "人民银行金融消费者投诉热线", en: "People's Bank of China consumer line" },
  reach: ["12363"],
  scope: {
    zh: "征信、支付、利率标识，以及银行、支付机构对金融信息的处理。",
    en: "Credit records, payments, display of rates, and how banks and payment firms handle financial data.",
  },
  notFor: {
    zh: "不在人民银行监管范围内的机构和事项，或者法院、其他部门已在处理的。",
    en: "Matters outside its remit, or already with a court or another authority.",
  },
  lenders: ["bank", "consumer-finance"],
  accepts: [
    {
      zh: "先向机构投诉过，不接受处理结果的",
      en: "After complaining to the institution, when its answer is not accepted",
    },
    {
      zh: "网上办的业务，向机构住所地的人民银行分支机构投诉",
      en: "For online business, the branch where the institution sits",
    },
    {
      zh: "没有真实身份、没有明确对象和事实的不接收",
      en: "Without identity, a clear respondent and facts it is not taken",
    },
  ],
  materials: [
    { zh: "姓名、证件、联系方式", en: "Name, identity document, contact" },
    { zh: "被投诉机构名称和住所地", en: "Name and seat of the institution" },
    { zh: "具体请求、事实和理由", en: "What you ask, facts and reasons" },
  ],
  clocks: [
    stagedClock(pbcComplaintDays, "acceptance", "authority", {
      zh: "决定是否接收并转办",
      en: "whether it is taken, and passed on",
    }),
    stagedClock(
      pbcComplaintDays,
      "answer",
      "institution",
      {
        zh: "机构收到转办后答复，复杂的最长六十日",
        en: "the institution's answer after that, at most 60 days",
      },
      "acceptance",
    ),
  ],
  rules: ["cost-disclosure", "debt-disclosure", "contact-data-source", "misleading-consequence"],
  basis: [
    cite(
      "pbc-consumer-measures-2020",
      "2020",
      { article: "2" },
      {
        zh: "适用于银行、支付机构与利率、支付、征信、金融信息等有关的业务。",
        en: "Covers banks and payment firms in matters of rates, payments, credit records and financial data.",
      },
    ),
    cite(
      "pbc-consumer-measures-2020",
      "2020",
      { article: "41" },
      {
        zh: "投诉要写明姓名、证件、联系方式、对象、请求和事实。",
        en: "A complaint gives name, identity, contact, respondent, request and facts.",
      },
    ),
    cite(
      "pbc-consumer-measures-2020",
      "2020",
      { article: "42" },
      {
        zh: "不属监管范围、身份不明、他处已受理、已有公平方案的，不予接收。",
        en: "Not taken: outside its remit, unidentified, already elsewhere, or fairly answered.",
      },
    ),
  ],
});
