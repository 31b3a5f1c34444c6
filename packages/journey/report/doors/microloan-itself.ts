import { defineDoor } from "../door.ts";
import { institutionRequests } from "../requests.ts";

export default defineDoor({
  id: "microloan-itself",
  order: 20,
  form: "complaint",
  why: {
    zh: "先用合同里的渠道书面投诉，留下编号；之后找地方金融管理部门时用得上。",
    en: "Complain in writing through the contract's channel first; the local supervisor will want to see it.",
  },
  cost: { zh: "不花钱", en: "Free" },
  after: {
    zh: "没有查到必须几天内答复的规定：信里写明希望的日期，过了就找地方金融管理部门。",
    en: "No fixed time limit was found: name a day in the letter, then go to the local financial office.",
  },
  requests: institutionRequests,
});
