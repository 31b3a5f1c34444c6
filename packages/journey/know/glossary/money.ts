import {
  adverseRecordFiveYears,
  cardFraudThreshold,
  cardPlan,
  costAboveTwentyFour,
  costTable,
  damagesAboveLoss,
  deductionCountsAsDemand,
  enhancementFeesCount,
  fourTimesLpr,
  illegalLendingLine,
  maliciousOverdraft,
  microloanLine,
  oneTimeRepairScope,
  twoFreeReports,
  yearlyRateIncludesFees,
  yearlyRateMethods,
  yearlyRateShown,
} from "../sources/money.ts";
import {
  askForExtension,
  crimeOfIllegalBusiness,
  excessivePenalty,
  noUpfrontDeduction,
  noUsury,
  overdueInterest,
} from "../sources/statutes.ts";
import { term } from "../term.ts";
import { authority, law, rule } from "../topic.ts";

/** What a loan costs, and how it can be changed. */
export const money = [
  term(
    "upfront-interest",
    ["砍头息", "upfront deduction"],
    [
      "放款时先把利息扣掉，到手变少。本金按实际到手的算。",
      "Interest kept back from the payout. Principal is what you really received.",
    ],
    ["头息", "先扣利息", "到账少了"],
    law(noUpfrontDeduction),
    rule("upfront-deduction"),
  ),
  term(
    "all-in-cost",
    ["综合融资成本", "all-in cost"],
    ["利息加上所有必须交的费用，折成一年是多少。", "Interest and every mandatory fee, as one yearly figure."],
    ["总成本", "真实成本", "息费", "all in cost"],
    law(costTable),
    law(enhancementFeesCount),
  ),
  term(
    "cost-table",
    ["综合融资成本明示表", "cost table"],
    [
      "2026年8月1日起，个人贷款前要给你看的一张表：本金、每项费用、谁收、年化多少。",
      "From 2026-08-01, shown before a personal loan: principal, each fee, who takes it, the yearly rate.",
    ],
    ["明示表", "费用表"],
    law(costTable),
    rule("cost-disclosure"),
  ),
  term(
    "yearly-rate",
    ["年化利率", "yearly rate"],
    [
      "把成本折算成一年的比例，方便比较。日息、月费听着小，折成年化才看得清。",
      "Cost as a share a year, so that loans compare. Daily and monthly figures sound small.",
    ],
    ["年利率", "APR", "年化"],
    law(yearlyRateIncludesFees),
  ),
  term(
    "stated-yearly-rate",
    ["明示年化利率", "stated yearly rate"],
    [
      "广告、页面、合同里都要写明的年化利率，不能比日息、月息写得更不起眼。",
      "The yearly rate that advertisements, pages and contracts must state, no smaller than daily or monthly ones.",
    ],
    ["展示年化"],
    law(yearlyRateShown),
    rule("cost-disclosure"),
  ),
  term(
    "irr",
    ["内部收益率（IRR）", "internal rate of return (IRR)"],
    [
      "按你实际收到的钱和每一期实际还的钱，算出来的真实利率。复利年化就是这么算的。",
      "The true rate from what you received and each payment made. Compound yearly rates are computed this way.",
    ],
    ["IRR", "实际利率", "名义利率", "复利", "单利"],
    law(yearlyRateMethods),
  ),
  term(
    "lpr",
    ["贷款市场报价利率（LPR）", "loan prime rate (LPR)"],
    [
      "每月公布的贷款参考利率。民间借贷的上限，是合同成立时一年期LPR的四倍。",
      "A reference rate published monthly. The cap for private lending is four times the one-year LPR of the contract day.",
    ],
    ["LPR", "四倍LPR", "基准利率"],
    law(fourTimesLpr),
  ),
  term(
    "line-of-24",
    ["年24%", "the 24 % line"],
    [
      "银行、消费金融的贷款，打官司时各项费用合计超过年24%的部分，可以请求法院调减。小贷公司从2025年底起不应新发超过24%的贷款。",
      "For loans of banks and consumer finance a court may be asked to cut what exceeds 24 % a year. Since the end of 2025 microloan companies are to issue no new loans above it.",
    ],
    ["24%", "百分之二十四", "法定利率上限"],
    law(costAboveTwentyFour),
    law(microloanLine),
    rule("cost-above-line"),
  ),
  term(
    "line-of-36",
    ["年36%", "the 36 % line"],
    [
      "说的是没有牌照、经常放贷、实际年利率超过36%：情节严重的可能是犯罪。不是“24%到36%都合法”。",
      "About unlicensed regular lending above 36 % a year, which can be a crime when serious. It does not make 24 to 36 % lawful.",
    ],
    ["36%", "非法放贷"],
    law(illegalLendingLine),
    law(crimeOfIllegalBusiness),
  ),
  term(
    "usury",
    ["高利放贷", "usury"],
    ["利率高到违反国家规定的放贷，法律禁止。", "Lending at rates against state rules; the law forbids it."],
    ["高利贷", "套路贷", "714高炮", "loan shark"],
    law(noUsury),
    rule("cost-above-line"),
  ),
  term(
    "overdue-interest",
    ["逾期利息", "overdue interest"],
    ["过了还款日之后要付的利息，按约定或者规定算。", "Interest due after the day of payment, by contract or rule."],
    ["罚息", "滞纳金", "late fee"],
    law(overdueInterest),
  ),
  term(
    "contract-damages",
    ["违约金", "contract damages"],
    [
      "违约要付的钱。比损失高太多的，可以请求减少；故意不还的一般不减。",
      "Money due for breach. Far above the loss it can be cut, not for bad faith.",
    ],
    ["违约费", "penalty"],
    law(excessivePenalty),
    law(damagesAboveLoss),
  ),
  term(
    "extension",
    ["展期", "extension"],
    ["把还款日往后推。到期前申请，对方同意才算。", "A later due date. Ask before the due date; it takes consent."],
    ["延期", "延期还款", "缓一缓", "more time"],
    law(askForExtension),
  ),
  term(
    "relief",
    ["减免", "relief"],
    [
      "对方同意少收一部分利息或费用。要写下来，说清楚还了这些就算结清。",
      "They agree to take less interest or fees. Get it in writing, with what counts as settled.",
    ],
    ["减息", "免息", "打折还款", "settlement"],
    authority("institution-itself"),
    authority("mediation"),
  ),
  term(
    "personal-plan",
    ["个性化分期", "personal plan"],
    [
      "信用卡欠款超出能力又愿意还的，可以和银行商量的分期，最长五年。可以谈，不是必须给。",
      "For card debts beyond one's means: a plan of up to five years that can be agreed with the bank; no right.",
    ],
    ["停息分期", "停息挂账", "70条", "instalment plan"],
    law(cardPlan),
  ),
  term(
    "auto-debit",
    ["代扣", "auto-debit"],
    [
      "按你的授权从账户里自动扣款。扣到的钱也算对方提过请求，会影响时效。",
      "Payment taken from your account by mandate. It counts as a demand and touches limitation.",
    ],
    ["自动扣款", "免密支付", "委托扣款"],
    law(deductionCountsAsDemand),
  ),
  term(
    "credit-record",
    ["征信", "credit record"],
    [
      "记录你借款还款情况的全国数据库。每年可以免费查两次。",
      "The national record of loans and repayments. Two reports a year are free.",
    ],
    ["征信报告", "信用报告", "征信中心", "credit report"],
    law(twoFreeReports),
    authority("credit-record-objection"),
  ),
  term(
    "adverse-record",
    ["不良信息", "adverse record"],
    [
      "逾期这类不好的记录，从还清那天起保存五年，到期删除。",
      "Bad entries such as overdue payments, kept five years from the end of the matter.",
    ],
    ["不良记录", "征信污点", "呆账"],
    law(adverseRecordFiveYears),
  ),
  term(
    "credit-repair",
    ["征信修复", "credit repair"],
    [
      "真实的记录没有“修复”一说，只有写错的可以更正。2026年3月31日前的一次性政策已经结束。",
      "A true record cannot be repaired; only errors are corrected. The one-time arrangement ended on 2026-03-31.",
    ],
    ["信用修复", "洗白", "征信洗白"],
    law(adverseRecordFiveYears),
    law(oneTimeRepairScope),
  ),
  term(
    "malicious-overdraft",
    ["恶意透支", "malicious overdraft"],
    [
      "信用卡的一种犯罪：本金五万元以上、有意不还、两次有效催收后超过三个月仍不还。还不起不等于恶意。",
      "A card crime: CNY 50,000 or more of principal, intent not to repay, three months after two valid collections. Being unable to pay is not it.",
    ],
    ["信用卡诈骗"],
    law(maliciousOverdraft),
    law(cardFraudThreshold),
  ),
] as const;
