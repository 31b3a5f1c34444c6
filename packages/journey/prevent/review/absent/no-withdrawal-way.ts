import { defineCheck } from "../absence.ts";
import { deletion, handling, withdrawal } from "../basis.ts";

const wholeDocument = 800;

export default defineCheck({
  id: "no-withdrawal-way",
  severity: 2,
  title: { zh: "没有写怎样撤回、删除、注销", en: "does not say how to withdraw or delete" },
  why: {
    zh: "同意了却没有写怎样收回。对方应当给出方便的收回办法。",
    en: "It takes a consent and does not say how to take it back; an easy way has to be offered.",
  },
  ask: {
    zh: "写明撤回同意、删除信息、注销账号的入口和期限。",
    en: "State where and how soon consent is withdrawn, data deleted, the account closed.",
  },
  basis: [withdrawal, deletion, handling],
  isMissing: ({ text, kind, hits }) =>
    kind !== "other" &&
    text.length >= wholeDocument &&
    /同意|授权/u.test(text) &&
    /信息|资料|数据/u.test(text) &&
    !hits.some(({ pattern }) => pattern.id === "good-withdrawal") &&
    !/(?:撤回|撤销|收回|取消)[^。\n]{0,12}(?:同意|授权)[^。\n]{0,60}(?:设置|页面|客服|邮箱|电话|路径|申请|日内)|注销[^。\n]{0,40}(?:设置|页面|客服|邮箱|电话|路径|申请)/u.test(
      text,
    ),
});
