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
    zh: "要受案回执，记下承办人和编号。认为不属于违反治安管理的，会说明理由；以后再犯，这次报案就是依据。",
    en: "Ask for the receipt; note officer and number. If it goes on, this report is what later ones rest on.",
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
