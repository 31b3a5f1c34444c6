import { defineDoor } from "../door.ts";

const price = ["upfront-deduction", "undisclosed-fee", "extra-fee-demand", "cost-disclosure"];

export default defineDoor({
  id: "market-12315",
  order: 65,
  form: "complaint",
  why: { zh: "会员费、服务费、格式条款这类消费争议归它。", en: "For membership and service fees and standard terms." },
  cost: { zh: "不花钱", en: "Free" },
  after: {
    zh: "七个工作日内处理并告知，不受理的说明理由；双方同意的，受理后六十日内调解完。",
    en: "Dealt with and told within 7 working days, a refusal with reasons; mediation by consent ends within 60 days of acceptance.",
  },
  local: true,
  requests: [
    {
      text: { zh: "就未明示的费用组织调解，请对方退还不应收取的部分。", en: "Mediate over fees that were not shown." },
      rules: price,
    },
    { text: { zh: "核查收费明示和格式条款。", en: "Examine how fees were shown, and the standard terms." } },
  ],
  closed: ({ matter }) =>
    matter.incidents.some(({ rule }) => price.includes(rule.id))
      ? undefined
      : {
          zh: "它管收费和格式条款；记录里没有这方面的问题。",
          en: "It deals with fees and terms; the record shows nothing of that kind.",
        },
});
