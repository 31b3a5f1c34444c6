import { defineDoor } from "../door.ts";

export default defineDoor({
  id: "police-110",
  order: 37,
  form: "police",
  why: {
    zh: "人身威胁、辱骂恐吓、泄露个人信息、冒充公检法，是公安机关的事。",
    en: "Threats, insults, leaks of data and posing as an authority are for the police.",
  },
  cost: { zh: "不花钱", en: "Free" },
  after: {
    zh: "要受案回执，记下承办人和编号。认为不属于违反治安管理的，应当说明理由。公安制止、警告或处罚过的，把日期记下来：以后再犯，性质就不同。",
    en: "Ask for the receipt; note officer and number. If they do not take it they have to say why. Note the day of any warning or penalty: going on after it weighs more.",
  },
  urgentFor: ["threat-to-safety", "home-entry", "continued-after-official-warning"],
  requests: [
    { text: { zh: "依法受理报案，出具受案回执。", en: "Take the report and give a receipt." } },
    { text: { zh: "对上述行为调查处理，责令其停止。", en: "Investigate, and order it to stop." } },
    {
      rules: ["contact-data-source", "contact-list-threat", "debt-disclosure", "public-exposure"],
      text: { zh: "查明个人信息的来源和去向。", en: "Find out where the data came from and went." },
    },
  ],
});
