import { defineRoundItem } from "../round-item.ts";

export default defineRoundItem({
  id: "unknown-loans",
  order: 4,
  title: { zh: "有没有不认识的借款", en: "Loans you do not know" },
  why: {
    zh: "身份证和验证码被人用过，就可能多出一笔你不知道的借款。",
    en: "Whoever had your ID and a code may have borrowed in your name.",
  },
  steps: [
    {
      zh: "查自己的信用报告：征信中心网站 www.pbccrc.org.cn、云闪付、部分银行的 App。每年有两次免费。",
      en: "Get your credit report: the credit centre's site www.pbccrc.org.cn, the UnionPay app or some banking apps. Two a year are free.",
    },
    { zh: "逐笔看：机构、金额、日期，是不是你借的。", en: "Line by line: lender, amount, day. Is it yours?" },
    { zh: "看“查询记录”：没申请过的机构为什么查你。", en: "Look at who inquired: why, if you never applied there?" },
  ],
  found: {
    zh: "向报送的机构或征信中心提异议；像是被冒名的，报警。",
    en: "Object to the lender that reported it or to the credit centre; if your name was misused, go to the police.",
  },
});
