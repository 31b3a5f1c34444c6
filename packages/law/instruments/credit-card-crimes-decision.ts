import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "credit-card-crimes-decision",
  title: {
    zh: "最高人民法院、最高人民检察院关于修改《关于办理妨害信用卡管理刑事案件具体应用法律若干问题的解释》的决定",
    en: "Decision amending the interpretation on crimes against credit card management",
  },
  short: {
    zh: "妨害信用卡管理刑事案件解释（2018年修改）",
    en: "Interpretation on credit card crimes (as amended 2018)",
  },
  rank: "judicial-interpretation",
  issuer: { zh: "最高人民法院、最高人民检察院", en: "Supreme People's Court and Supreme People's Procuratorate" },
  versions: [
    {
      id: "2018",
      from: civilDate("2018-12-01"),
      verification: "V1",
      points: {
        "malicious-overdraft": {
          zh: "以非法占有为目的超限额或超期限透支，经发卡银行两次有效催收后超过三个月仍不归还的，才是恶意透支。",
          en: "Malicious overdraft needs intent to keep the money, and three months without repayment after two valid collections by the bank.",
        },
        "intent-not-from-non-payment": {
          zh: "是否有非法占有目的要综合判断，不能只凭没有按时还款就认定。",
          en: "Intent to keep is judged on all circumstances; not repaying on time alone does not show it.",
        },
        "signs-of-intent": {
          zh: "明知还不起仍大量透支、用虚假资信证明办卡、逃匿或换联系方式躲催收、转移隐匿财产等，可认定有非法占有目的，有相反证据的除外。",
          en: "Large overdrafts known to be unpayable, false proof of means, hiding or changing contact data to dodge collection, moving assets and the like count as intent unless disproved.",
        },
        "valid-collection": {
          zh: "有效催收须在超限额或超期限之后进行、能确认持卡人收悉（故意逃避除外）、两次间隔至少三十日，并符合催收规定或约定。",
          en: "A valid collection comes after the limit or term is passed, reaches the cardholder (unless dodged), at least thirty days from the other, and follows the rules or agreement on collection.",
        },
        "amount-threshold": {
          zh: "恶意透支五万元以上不满五十万元为数额较大。",
          en: "From CNY 50,000 to under 500,000 is a large amount.",
        },
        "principal-only": {
          zh: "数额只算刑事立案时尚未归还的透支本金，不含利息、复利、滞纳金和手续费。",
          en: "Only principal unpaid when the criminal case is filed counts; no interest, late fees or charges.",
        },
        "repaid-in-time": {
          zh: "提起公诉前全部归还可以不起诉，一审判决前全部归还可以免予刑罚，曾因此受两次以上处罚的除外。",
          en: "Full repayment before indictment may end the case, before first judgment may spare punishment, except after two earlier punishments.",
        },
        "disguised-loans": {
          zh: "银行违规用信用卡透支变相放贷，持卡人没有按约归还的，不适用恶意透支的规定。",
          en: "Where a bank lent in disguise through card overdrafts against the rules, malicious overdraft does not apply.",
        },
      },
      text: "fanghai-xinyongka-jieshi-2018-jueding",
    },
  ],
});
