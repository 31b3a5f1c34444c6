import { defineDoor } from "../door.ts";

export default defineDoor({
  id: "mediation",
  order: 75,
  form: "mediation",
  addressee: "调解组织",
  why: {
    zh: "想谈成还款方案、了结争议，调解免费，达成的协议可以申请司法确认。",
    en: "To settle and agree a plan; free, and an agreement can be confirmed by the court.",
  },
  cost: { zh: "不花钱", en: "Free" },
  after: {
    zh: "要双方同意。协议生效后三十日内，双方可以一起申请司法确认。提出还款方案会让诉讼时效重新计算。",
    en: "Both must agree. Within 30 days of its taking effect both together can ask the court to confirm it. Proposing a plan starts the limitation period again.",
  },
  notBeside: ["court"],
  anyRule: true,
  local: true,
  requests: [
    {
      text: {
        zh: "请就停止不当催收和后续还款安排组织调解。",
        en: "Mediate over stopping the conduct and over repayment.",
      },
    },
  ],
});
