import { cite } from "@ringfence/law/engine/citation.ts";
import { defineCheck } from "../absence.ts";
import { handling } from "../basis.ts";

/** Shorter papers are part of something longer that may say it. */
const wholeDocument = 1200;

export default defineCheck({
  id: "no-complaint-channel",
  severity: 1,
  title: { zh: "没有投诉的电话或方式", en: "no way to complain" },
  why: {
    zh: "找不到客服、投诉电话或邮箱，出了事不知道找谁。",
    en: "No number, mail or form for complaints: nobody to turn to when something goes wrong.",
  },
  ask: {
    zh: "写明投诉渠道：电话、邮箱或页面，以及多久答复。",
    en: "State where to complain and how soon an answer comes.",
  },
  basis: [
    handling,
    cite(
      "banking-complaints-measures-2020",
      "2020",
      { article: "8" },
      { zh: "要公布投诉渠道，合同中也要写。", en: "Complaint channels are published, in the contract too." },
    ),
    cite(
      "app-violations-method-2019",
      "2019",
      { point: "no-deletion-or-complaint-channel" },
      { zh: "未公布投诉举报方式，属于违反规定。", en: "Publishing no way to complain is against the method." },
    ),
  ],
  isMissing: ({ text, kind }) =>
    kind !== "other" &&
    text.length >= wholeDocument &&
    !/(?:投诉|举报|客服|咨询|服务热线|联系我们|联系方式)[^。\n]{0,40}(?:\d{3,}|@|邮箱|页面|在线|微信|公众号|App|小程序)|(?:\d{5,}|@)[^。\n]{0,20}(?:投诉|举报|客服)/u.test(
      text,
    ),
});
