import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";
import { stagedClock } from "../engine/staged-clock.ts";
import consumerComplaintDays from "../parameters/consumer-complaint-days.ts";

export default defineAuthority({
  id: "market-12315",
  name: { zh: "市场监管投诉热线", en: "Market regulation line" },
  reach: ["12315"],
  scope: {
    zh: "消费争议、乱收费、不公平的格式条款、未经同意的推销电话。",
    en: "Consumer disputes, fees, unfair standard terms, sales calls without consent.",
  },
  notFor: {
    zh: "持牌金融机构的催收行为，找金融监管部门。",
    en: "Collection by licensed lenders belongs to the financial regulator.",
  },
  accepts: [
    { zh: "真实身份、明确的被投诉人、具体请求和事实", en: "Real identity, a clear respondent, request and facts" },
    { zh: "不得借投诉谋取不正当利益", en: "Not to be used for improper gain" },
  ],
  materials: [
    { zh: "身份信息、对方名称和地址", en: "Identity; the other side's name and address" },
    { zh: "合同、付款凭证、截图", en: "Contract, receipts, screenshots" },
  ],
  clocks: [
    stagedClock(consumerComplaintDays, "decision", "authority", {
      zh: "处理并告知",
      en: "dealing with it and telling you",
    }),
    stagedClock(
      consumerComplaintDays,
      "mediation",
      "authority",
      {
        zh: "双方同意调解的，调解完成",
        en: "end of mediation where both agree",
      },
      "acceptance",
    ),
  ],
  rules: ["undisclosed-fee", "cost-disclosure", "excessive-collection"],
  basis: [
    cite(
      "consumer-protection-regulation",
      "2024",
      { article: "46" },
      {
        zh: "投诉要有真实身份、明确对象和事实；七个工作日处理，调解六十日。",
        en: "Real identity, a clear respondent and facts; seven working days, mediation within 60 days.",
      },
    ),
    cite(
      "consumer-protection-regulation",
      "2024",
      { article: "27", paragraph: 2 },
      {
        zh: "不得利用投诉举报牟取不正当利益。",
        en: "Complaints may not be used for improper gain.",
      },
    ),
    cite(
      "consumer-protection-law",
      "2013",
      { article: "46" },
      {
        zh: "收到投诉七个工作日内处理并告知。",
        en: "A complaint is dealt with in seven working days.",
      },
    ),
  ],
});
