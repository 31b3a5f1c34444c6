import { defineDoor } from "../door.ts";

export default defineDoor({
  id: "harassment-12321",
  order: 50,
  form: "report",
  why: {
    zh: "请求处置骚扰号码、短信端口。号码一串一串换的时候最有用。",
    en: "Asks for harassing numbers and message ports to be dealt with; most useful when numbers keep changing.",
  },
  cost: { zh: "不花钱", en: "Free" },
  after: { zh: "没有法定答复期限。短信原文不要改。", en: "No time limit. Keep messages as they are." },
  needs: "number",
  requests: [{ text: { zh: "对上述号码、短信端口依法处置。", en: "Deal with the numbers and message ports listed." } }],
});
