import { cite } from "@ringfence/law/engine/citation.ts";

/** What a loan costs, what it may cost, credit records, and the limits of criminal talk about unpaid cards. */
export const yearlyRateShown = cite(
  "pbc-annualised-rate-2021",
  "2021",
  { point: "show-prominently" },
  {
    zh: "所有贷款产品都应明示年化利率，并写进合同。",
    en: "Every loan product shows its yearly rate, also in the contract.",
  },
);
export const yearlyRateIncludesFees = cite(
  "pbc-annualised-rate-2021",
  "2021",
  { point: "all-costs" },
  {
    zh: "年化利率按利息和直接相关费用算；分期的，按每期剩余本金算。",
    en: "The yearly rate counts interest and related fees, on the principal still outstanding.",
  },
);
export const yearlyRateMethods = cite(
  "pbc-annualised-rate-2021",
  "2021",
  { point: "compound-or-simple" },
  {
    zh: "可用复利（内部收益率）或单利计算，用单利的应当说明。",
    en: "Compound (internal rate of return) or simple; simple must be labelled.",
  },
);
export const fourTimesLpr = cite(
  "private-lending-provisions",
  "2020",
  { article: "25", paragraph: 1 },
  {
    zh: "民间借贷利率超过合同成立时一年期LPR四倍的部分，法院不支持。",
    en: "In private lending a court does not support interest above four times the one-year LPR of the contract day.",
  },
);
export const feesCountTogether = cite(
  "private-lending-provisions",
  "2020",
  { article: "29" },
  {
    zh: "逾期利息、违约金、其他费用总计超过四倍LPR的部分，法院也不支持。",
    en: "Nor does a court support overdue interest, damages and fees that together exceed the same cap.",
  },
);
export const notForLicensedLenders = cite(
  "private-lending-provisions",
  "2020",
  { article: "1", paragraph: 2 },
  {
    zh: "持牌金融机构发放贷款的纠纷不适用该规定。",
    en: "These provisions do not apply to licensed lenders.",
  },
);
export const localLendersAreLicensed = cite(
  "private-lending-scope-reply",
  "2020",
  { point: "licensed-local-organisations-excluded" },
  {
    zh: "地方金融监管部门监管的小额贷款公司等也不适用民间借贷司法解释。",
    en: "Microloan companies and other locally supervised bodies are outside the private-lending provisions too.",
  },
);
export const unlicensedLendingVoid = cite(
  "private-lending-provisions",
  "2020",
  { article: "13", item: 3 },
  {
    zh: "没有放贷资格、以营利为目的向不特定人放贷的，合同无效。",
    en: "Lending for profit to the public without a licence makes the contract void.",
  },
);
export const costTable = cite(
  "all-in-cost-disclosure-2026",
  "2026",
  { point: "cost-table" },
  {
    zh: "2026年8月1日起，个人贷款要出示综合融资成本明示表。",
    en: "From 2026-08-01 personal loans come with a table of all costs.",
  },
);
export const nothingElseCharged = cite(
  "all-in-cost-disclosure-2026",
  "2026",
  { point: "nothing-else-charged" },
  {
    zh: "明示表要说明，除所列项目外不再收取其他费用。",
    en: "The table says that nothing else is charged.",
  },
);
export const microloanLine = cite(
  "microloan-cost-guideline-2025",
  "2025",
  { point: "stop-above-24" },
  {
    zh: "小额贷款公司不得新发综合融资成本超过年化24%的贷款。",
    en: "Microloan companies may not issue new loans above 24 % a year all in.",
  },
);
export const adverseRecordFiveYears = cite(
  "credit-reporting-regulation",
  "2013",
  { article: "16", paragraph: 1 },
  {
    zh: "不良信息自不良行为终止之日起保存五年，到期删除。",
    en: "An adverse record is kept five years from the end of the matter, then deleted.",
  },
);
export const tellBeforeReporting = cite(
  "credit-reporting-regulation",
  "2013",
  { article: "15" },
  {
    zh: "报送个人不良信息前应当告知本人。",
    en: "The person is told before adverse data is reported.",
  },
);
export const twoFreeReports = cite(
  "credit-reporting-regulation",
  "2013",
  { article: "17" },
  {
    zh: "每年可以两次免费获取本人信用报告。",
    en: "Two free credit reports a year.",
  },
);
export const creditObjection = cite(
  "credit-reporting-regulation",
  "2013",
  { article: "25" },
  {
    zh: "信息有错误、遗漏的可以提出异议，二十日内核查并书面答复。",
    en: "Errors can be contested; a written answer comes within 20 days.",
  },
);
export const remarkOnRecord = cite(
  "credit-reporting-regulation",
  "2013",
  { article: "16", paragraph: 2 },
  {
    zh: "保存期内本人可以对不良信息作出说明。",
    en: "One may add an explanation to an adverse record.",
  },
);
export const deductionCountsAsDemand = cite(
  "limitation-rules",
  "2020",
  { article: "8", paragraph: 1 },
  {
    zh: "书面催要、短信等到达、银行扣款等，都算对方提出了请求。",
    en: "Letters, messages that arrive and bank deductions count as a demand.",
  },
);
export const planCountsAsAgreement = cite(
  "limitation-rules",
  "2020",
  { article: "14" },
  {
    zh: "分期、部分还款、请求延期、还款计划等承诺，算同意履行。",
    en: "Instalments, part payment, asking for time and repayment plans count as agreeing to pay.",
  },
);
export const raisedInFirstInstance = cite(
  "limitation-rules",
  "2020",
  { article: "3", paragraph: 1 },
  {
    zh: "一审期间没有提出时效抗辩、二审才提的，法院不支持，有新证据的除外。",
    en: "A limitation defence not raised in the first instance is not heard on appeal, new evidence apart.",
  },
);
export const agreementAfterLapse = cite(
  "limitation-rules",
  "2020",
  { article: "19" },
  {
    zh: "时效届满后又表示同意还款的，不能再以时效抗辩。",
    en: "Who agrees to pay after the period has lapsed cannot refuse any more.",
  },
);
export const notPayingIsNotIntent = cite(
  "credit-card-crimes-decision",
  "2018",
  { point: "intent-not-from-non-payment" },
  {
    zh: "不得单纯因为没有按时还款就认定有非法占有目的。",
    en: "Not paying alone does not prove intent to keep the money.",
  },
);
export const effectiveUrging = cite(
  "credit-card-crimes-decision",
  "2018",
  { point: "valid-collection" },
  {
    zh: "有效催收要让持卡人收悉、两次至少间隔三十日，并符合催收规定。",
    en: "Valid urging reaches the holder, twice at least 30 days apart, within the collection rules.",
  },
);
export const cardFraudThreshold = cite(
  "credit-card-crimes-decision",
  "2018",
  { point: "amount-threshold" },
  {
    zh: "恶意透支五万元以上才算数额较大。",
    en: "The threshold for malicious overdraft is CNY 50,000.",
  },
);
export const damagesAboveLoss = cite(
  "contract-general-interpretation",
  "2023",
  { article: "65" },
  {
    zh: "违约金超过损失百分之三十的，一般可认定过高；恶意违约的一般不减。",
    en: "Damages 30 % above the loss usually count as excessive; not for bad-faith default.",
  },
);
export const noDeductionByMicroloans = cite(
  "microloan-notice-2020",
  "2020",
  { point: "no-upfront-deduction" },
  {
    zh: "小额贷款公司不得从本金中先行扣除利息和费用。",
    en: "Microloan companies may not deduct interest or fees up front.",
  },
);
export const illegalLendingLine = cite(
  "illegal-lending-opinion",
  "2019",
  { point: "rate-above-36" },
  {
    zh: "无牌照经常性放贷、实际年利率超过36%且情节严重的，可按非法经营罪处理。",
    en: "Unlicensed regular lending above 36 % a year can be a crime when serious.",
  },
);
export const signsOfIntent = cite(
  "credit-card-crimes-decision",
  "2018",
  { point: "signs-of-intent" },
  {
    zh: "明知还不起仍大量透支、虚假资信、逃匿或换联系方式躲催收、转移财产等，可认定有非法占有目的。",
    en: "Overdrafts known to be unpayable, false proof of means, dodging by changing contact data or moving assets may show intent.",
  },
);
export const maliciousOverdraft = cite(
  "credit-card-crimes-decision",
  "2018",
  { point: "malicious-overdraft" },
  {
    zh: "恶意透支要有非法占有目的，并经两次有效催收后超过三个月仍不归还。",
    en: "Malicious overdraft needs intent to keep the money and three months without repayment after two valid collections.",
  },
);
export const costAboveTwentyFour = cite(
  "financial-loan-opinion-2017",
  "2017",
  { point: "above-24-reducible" },
  {
    zh: "金融借款的利息、罚息、违约金和费用合计超过年24%的，可以请求法院调减超过部分。",
    en: "Where a financial loan costs more than 24 % a year in total, a court may be asked to cut the excess.",
  },
);
export const enhancementFeesCount = cite(
  "assisted-lending-notice-2025",
  "2025",
  { point: "all-in-cost-includes-enhancement-fees" },
  {
    zh: "助贷的增信服务费等计入综合融资成本。",
    en: "Enhancement fees of assisted loans count into the all-in cost.",
  },
);
export const contingentCosts = cite(
  "all-in-cost-disclosure-2026",
  "2026",
  { point: "contingent-costs" },
  {
    zh: "违约时可能发生的费用也要列明。",
    en: "Costs that may arise on default are listed too.",
  },
);
export const cardInstalmentContract = cite(
  "credit-card-notice-2022",
  "2022",
  { point: "separate-instalment-contract" },
  {
    zh: "信用卡分期要单独签合同。",
    en: "Card instalments need a contract of their own.",
  },
);
export const noSecondInstalment = cite(
  "credit-card-notice-2022",
  "2022",
  { point: "no-second-instalment" },
  {
    zh: "已分期的欠款不得再次分期，个性化分期除外。",
    en: "A balance in instalments is not split again, a personalised plan apart.",
  },
);
export const cardInterestShown = cite(
  "credit-card-notice-2022",
  "2022",
  { point: "interest-shown" },
  {
    zh: "分期成本要以利息形式展示。",
    en: "The cost of instalments is shown as interest.",
  },
);
export const oneTimeRepairScope = cite(
  "one-time-credit-repair-2025",
  "2025",
  { point: "scope" },
  {
    zh: "2020年至2025年、单笔一万元以内、2026年3月31日前还清的逾期不再展示。",
    en: "Overdue entries of 2020 to 2025, CNY 10,000 at most, repaid by 2026-03-31, are no longer shown.",
  },
);
export const oneTimeRepairFree = cite(
  "one-time-credit-repair-2025",
  "2025",
  { point: "free-and-automatic" },
  {
    zh: "一次性信用修复自动处理，不用申请，不收费。",
    en: "The one-time repair is automatic and free.",
  },
);
export const agreeTermAndFrequency = cite(
  "consumer-finance-promotion-2025",
  "2025",
  { point: "agree-term-and-frequency" },
  {
    zh: "鼓励对暂时困难的借款人合理商定还款期限和频次。",
    en: "Lenders are encouraged to agree term and frequency with borrowers in temporary difficulty.",
  },
);
export const cardPlan = cite(
  "credit-card-measures-2011",
  "2011",
  { article: "70" },
  {
    zh: "欠款超出还款能力且仍有还款意愿的，可以与银行平等协商个性化分期，最长五年。",
    en: "Where the debt exceeds ability but willingness remains, bank and holder may agree a plan of up to five years.",
  },
);
