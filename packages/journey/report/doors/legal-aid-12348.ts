import { defineDoor } from "../door.ts";

export default defineDoor({
  id: "legal-aid-12348",
  order: 15,
  form: "advice",
  why: {
    zh: "先问一句律师，不花钱。代理要看案由和经济条件，一般借款纠纷不在全国名单里。",
    en: "Ask a lawyer first, free of charge. Representation depends on the kind of case; ordinary loans are not on the national list.",
  },
  cost: { zh: "咨询不花钱", en: "Advice is free" },
  after: { zh: "把要点记下来，连同咨询时间存进案卷。", en: "Write down what you were told, with the time." },
  anyRule: true,
  requests: [{ text: { zh: "请就下列情况提供法律咨询。", en: "Please advise on the following." } }],
});
