import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";

export default defineAuthority({
  id: "harassment-12321",
  name: { zh: "12321网络不良与垃圾信息举报中心", en: "12321 centre for harassing and junk messages" },
  reach: ["12321", "010-12321", "12321.cn"],
  scope: {
    zh: "骚扰电话、辱骂和垃圾短信、有问题的App、信息泄露的举报。",
    en: "Harassing calls, abusive and junk messages, bad apps, leaks.",
  },
  notFor: {
    zh: "它处理号码和渠道，不处理你和放款机构的争议。",
    en: "It deals with numbers and channels, not with your dispute with the lender.",
  },
  accepts: [
    { zh: "保留短信原文，不要改写", en: "Keep the message as it is, do not rewrite it" },
    { zh: "写明来电号码和时间", en: "Give the calling number and the time" },
  ],
  materials: [
    { zh: "短信原文或截图、通话记录", en: "The message or a screenshot, the call log" },
    { zh: "App或网站的名称和截图", en: "Name and screenshot of the app or site" },
  ],
  clocks: [],
  rules: [
    "repeated-harassment",
    "number-rotation",
    "contact-hours",
    "insult",
    "intimidation",
    "contact-list-threat",
    "contact-person-refusal",
    "excessive-collection",
  ],
  basis: [
    cite(
      "short-message-rules",
      "2015",
      { point: "complaints-12321" },
      {
        zh: "短信息投诉可以向12321举报中心提出。",
        en: "Complaints about messages may go to the 12321 centre.",
      },
    ),
    cite(
      "telecommunications-regulation",
      "2016",
      { article: "56" },
      {
        zh: "不得利用电信网络发布侮辱诽谤他人的内容。",
        en: "Networks may not be used for insulting or defaming content.",
      },
    ),
  ],
  remark: { zh: "没有查到法定答复期限。", en: "No statutory time limit was found." },
});
