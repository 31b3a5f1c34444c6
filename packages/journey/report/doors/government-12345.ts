import { defineDoor } from "../door.ts";

export default defineDoor({
  id: "government-12345",
  order: 70,
  form: "complaint",
  why: { zh: "不知道归哪个部门管时，由它转办。", en: "When it is unclear who is in charge: it passes the matter on." },
  cost: { zh: "不花钱", en: "Free" },
  after: { zh: "问清转给了哪个部门、工单号。", en: "Ask which office got it, and the ticket number." },
  anyRule: true,
  requests: [
    {
      text: {
        zh: "请转交有管理权的部门核查处理，并告知承办单位和工单号。",
        en: "Pass it to the office in charge and tell which, with the ticket number.",
      },
    },
  ],
});
