import { deletion, handling, withdrawal } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const right = "撤回(?:同意|授权)|删除.{0,6}(?:账号|账户|信息|个人信息)|注销|查阅、复制";
const way = "随时|设置|客服|邮箱|邮件|工作日内|日内处理|电话|可以在|路径|进入";
export default definePattern({
  id: "good-withdrawal",
  concern: "good",
  severity: 1,
  title: { zh: "写明怎样撤回、删除", en: "says how to withdraw or delete" },
  why: { zh: "有渠道、有期限的，照着做就行，留下截图。", en: "A way and a time: use it and keep a screenshot." },
  basis: [withdrawal, deletion, handling],
  find: (sentence) =>
    affirmed(sentence, near(right, way, 40)).filter(
      () =>
        /(?:您|用户|你|甲方|乙方|借款人).{0,6}(?:可以?|有权)|如需/u.test(sentence) &&
        !/终止服务|提前还款/u.test(sentence),
    ),
  examples: ["您可以随时在设置中撤回同意、删除账号。"],
  counterExamples: ["撤回同意不影响此前的处理。"],
});
