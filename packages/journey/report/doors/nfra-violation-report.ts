import { defineDoor } from "../door.ts";

export default defineDoor({
  id: "nfra-violation-report",
  order: 35,
  form: "report",
  addressee: "金融监督管理机构",
  why: {
    zh: "有具体的违法行为（泄露信息、冒充身份、要第三人替还）时，请监管部门查行为本身。",
    en: "For concrete unlawful conduct (leaks, posing, pressing others to pay): the regulator looks at the act itself.",
  },
  cost: { zh: "不花钱；要实名", en: "Free; real name needed" },
  after: {
    zh: "先告知是否受理，再告知结果。它不处理退钱、减免。",
    en: "You are told whether it is taken, then the result. It grants no refunds or relief.",
  },
  requests: [
    { text: { zh: "对上述行为立案调查，依法处理。", en: "Investigate the conduct and act on it." } },
    { text: { zh: "告知是否受理及调查结果。", en: "Tell whether it is accepted, and the result." } },
  ],
});
