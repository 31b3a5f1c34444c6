import { cardDebtorOnly } from "../sources/collection.ts";
import {
  cardInstalmentContract,
  cardInterestShown,
  cardPlan,
  noSecondInstalment,
  planCountsAsAgreement,
} from "../sources/money.ts";
import { authority, defineTopic, encourages, law, says, section } from "../topic.ts";

export default defineTopic({
  id: "card-instalments",
  order: 43,
  title: { zh: "信用卡个性化分期（第七十条）", en: "Personal instalments for credit cards (art. 70)" },
  summary: {
    zh: "欠款超出能力、又愿意还的，可以和银行平等协商，最长五年。这是可以商量，不是一定给。自己谈，不用花钱请人。",
    en: "Where the card debt exceeds your means and you are willing, a plan of up to five years can be discussed. It may be agreed, it is no right. You can do it yourself.",
  },
  body: [
    says(
      "监管规定说：确认欠款超出还款能力、持卡人仍有还款意愿的，银行可以和持卡人平等协商，达成个性化分期协议，最长不超过五年。",
      "The rules say: where the debt exceeds ability and willingness remains, bank and holder may agree a personal plan of up to five years.",
      law(cardPlan),
    ),
    says(
      "注意是“可以”。银行可以不同意，期数也不是固定的。所以要拿出让人相信的方案。",
      "Note “may”. The bank can say no, and the number of instalments is not fixed. Bring a plan that convinces.",
      law(cardPlan),
    ),
    ...section(
      "怎么谈",
      "How to discuss it",
      encourages(
        "准备四样：现在的收入和必要开支；为什么还不上；每月真的能拿出多少；一直能联系到你的电话。",
        "Bring four things: income and necessary expenses, why you cannot pay, what you can truly spare each month, a number where you can be reached.",
      ),
      says(
        "打银行官方客服，说明要协商个性化分期，请求登记。没有答复或不接受的，向银行投诉，再找监管部门。",
        "Call the bank's official line, ask for a personal plan and to be registered. Without an answer complain to the bank, then to the regulator.",
        authority("institution-itself"),
        authority("nfra-12378"),
      ),
      says(
        "材料要真实。做不到的数字，不要答应。",
        "Papers must be true. Do not promise what you cannot keep.",
        authority("institution-itself"),
        law(cardPlan),
      ),
      says(
        "提出方案会让诉讼时效重新计算，这一点要知道。",
        "Know that proposing a plan starts the limitation period again.",
        law(planCountsAsAgreement),
      ),
    ),
    ...section(
      "签之前看三样",
      "Three things before signing",
      says(
        "一、分期合同要单独签。二、成本要按利息展示，看清年化。三、普通分期过的不能再分，个性化分期除外。",
        "One: a separate contract. Two: cost shown as interest; look at the yearly rate. Three: what is in instalments is not split again, a personal plan apart.",
        law(cardInstalmentContract),
        law(cardInterestShown),
        law(noSecondInstalment),
      ),
      says(
        "谈的时候，催收也要守规矩：只找你本人和担保人。",
        "Meanwhile collection keeps to its rules: you and a guarantor only.",
        law(cardDebtorOnly),
      ),
    ),
    encourages(
      "第一次没谈成，很常见。过几天带着更清楚的数字再谈一次。",
      "A first no is common. Come back in a few days with clearer figures.",
    ),
  ],
  asked: [
    "信用卡个性化分期",
    "第七十条",
    "信用卡还不上怎么办",
    "信用卡停息分期",
    "五年60期",
    "信用卡协商",
    "信用卡逾期",
    "credit card instalments",
    "article 70",
    "card debt plan",
    "credit card overdue",
  ],
});
