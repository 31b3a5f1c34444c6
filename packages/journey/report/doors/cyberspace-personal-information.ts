import { defineDoor } from "../door.ts";

export default defineDoor({
  id: "cyberspace-personal-information",
  order: 48,
  form: "report",
  addressee: "网信部门",
  why: {
    zh: "App 读通讯录、信息被转给别人，归网信部门统筹。",
    en: "Apps that read the contacts and passing them on are for the cyberspace administration.",
  },
  cost: { zh: "不花钱", en: "Free" },
  after: { zh: "会告知处理结果，法律没有写几天。", en: "You are told the result; the law names no number of days." },
  local: true,
  requests: [
    {
      text: {
        zh: "核查该机构及其 App 收集、使用、提供通讯录等个人信息的行为，依法处理并告知结果。",
        en: "Examine how the firm and its app took, used and passed on contacts; act, and tell the result.",
      },
    },
  ],
});
