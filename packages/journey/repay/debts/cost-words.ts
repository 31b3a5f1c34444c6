import type { Bilingual } from "@ringfence/kernel";
import type { NoYearlyCost } from "@ringfence/law/engine/yearly-cost.ts";
import type { LineForce, LineStanding } from "@ringfence/law/rules/money/cost-lines.ts";
import type { ContractKind } from "./contract.ts";
import type { DebtForm, FormProblem } from "./read-debt.ts";
import type { NoSchedule } from "./schedule.ts";
import type { NoTableFile } from "./table-file.ts";

/** How each kind of repayment is called and recognised. */
export const kindNames: Readonly<Record<ContractKind, Bilingual>> = {
  stated: { zh: "每期还一样多，或照还款计划表", en: "the same each time, or by the lender's table" },
  "equal-instalments": { zh: "等额本息（知道利率）", en: "equal instalments (rate known)" },
  "equal-principal": { zh: "等额本金", en: "equal principal" },
  "interest-first": { zh: "先息后本", en: "interest first, principal at the end" },
  "flat-fee": { zh: "等本等息：每期按最初的本金收费", en: "flat: each time a charge on the first principal" },
  "card-instalments": { zh: "信用卡账单分期", en: "card bill in instalments" },
  "single-repayment": { zh: "到期一次还清", en: "all at once on one day" },
  revolving: { zh: "信用卡最低还款", en: "card, minimum payments" },
};

export const fieldNames: Readonly<Record<FormProblem["field"], Bilingual>> = {
  principal: { zh: "合同上的本金（元）", en: "sum in the contract (yuan)" },
  received: { zh: "实际到账（元，一样就空着）", en: "what arrived (yuan; empty if the same)" },
  paidOut: { zh: "到账那天", en: "day it arrived" },
  firstDue: { zh: "第一次还款日（空着＝一个月后）", en: "first due day (empty = a month later)" },
  periods: { zh: "分几期", en: "number of instalments" },
  payment: { zh: "每期还多少（元，全部加起来）", en: "each instalment (yuan, all in)" },
  table: { zh: "或者粘贴还款计划表", en: "or paste the repayment table" },
  rate: { zh: "利率，如 年化18%、月息1.5%、日万分之五", en: "rate, such as 18% a year, 1.5% a month, 0.05% a day" },
  each: { zh: "每期费率，如 0.7%", en: "charge for each period, such as 0.7%" },
  feeEach: { zh: "每期另收的会员费、担保费、保险费（元）", en: "membership, guarantee, insurance each time (yuan)" },
  feeFirst: { zh: "第一期一次另收的费用（元）", en: "charged once with the first instalment (yuan)" },
  feeLast: { zh: "最后一期一次另收的费用（元）", en: "charged once with the last instalment (yuan)" },
  penalty: {
    zh: "逾期一天加收多少，如 万分之五、0.05%（合同没写就空着）",
    en: "charge for a day late, such as 0.05% (empty if the contract says nothing)",
  },
  lateFee: {
    zh: "每晚一期收多少违约金（元，合同没写就空着）",
    en: "fee for each late instalment (yuan; empty if the contract says nothing)",
  },
  graceDays: {
    zh: "还款日后宽限几天（合同没写就空着）",
    en: "days of grace after the due day (empty if the contract gives none)",
  },
};

/** How the days of a period count. */
export const dayCountNames: Readonly<Record<DebtForm["dayCount"], Bilingual>> = {
  "": {
    zh: "合同没写",
    en: "not said",
  },
  "30/360": { zh: "每月按30天，一年360天", en: "months of 30 days, years of 360" },
  "actual/365": { zh: "按实际天数，一年365天", en: "days as they are, years of 365" },
  "actual/360": { zh: "按实际天数，一年360天", en: "days as they are, years of 360" },
};

/** What keeps a file from filling in a repayment table. */
export const noTableWords: Readonly<Record<NoTableFile, Bilingual>> = {
  "no-table": {
    zh: "文件里没有找到带日期和金额的还款计划。可以把表格里的文字复制过来。",
    en: "The file holds no payments with a day and an amount. You can paste the words of the table instead.",
  },
  "unreadable-workbook": { zh: "表格打不开，文件可能坏了。", en: "The workbook cannot be opened; it may be damaged." },
  "encrypted-workbook": { zh: "表格有密码，先去掉密码再选。", en: "The workbook has a password: take it off first." },
  "too-large-workbook": { zh: "文件太大，不像是还款计划表。", en: "The file is too large for a repayment table." },
  "unreadable-pdf": { zh: "PDF 打不开，文件可能坏了。", en: "The PDF cannot be opened; it may be damaged." },
  "encrypted-pdf": { zh: "PDF 有密码，先去掉密码再选。", en: "The PDF has a password: take it off first." },
  "too-large-pdf": { zh: "PDF 太大，不像是还款计划表。", en: "The PDF is too large for a repayment table." },
};

/** What penalty runs on. */
export const penaltyBaseNames: Readonly<Record<DebtForm["penaltyOn"], Bilingual>> = {
  "": { zh: "逾期的本金", en: "overdue principal" },
  instalment: {
    zh: "这一期没还的全部",
    en: "all that is open of the instalment",
  },
  compound: {
    zh: "没还的全部和罚息（按月复利）",
    en: "all that is open and the penalty (compound)",
  },
};

/** What a payment that is too small settles first. */
export const orderNames: Readonly<Record<DebtForm["order"], Bilingual>> = {
  "": {
    zh: "先费用和利息，后本金",
    en: "fees and interest, then principal",
  },
  "principal-first": { zh: "先本金（合同写明的）", en: "principal first, by the contract" },
};

export const problemWords: Readonly<Record<FormProblem["code"], (detail: string) => Bilingual>> = {
  missing: () => ({ zh: "还没有填", en: "is missing" }),
  "not-an-amount": (text) => ({
    zh: `“${text}”不是金额，请写成 8500 或 1.2万`,
    en: `"${text}" is no amount; write 8500`,
  }),
  "not-a-date": (text) => ({ zh: `“${text}”不是日期，请写成 2026-03-05`, en: `"${text}" is no day; write 2026-03-05` }),
  "not-a-number": (text) => ({
    zh: `“${text}”不是期数，请写 1 到 999 的整数`,
    en: `"${text}" is no count; write 1 to 999`,
  }),
  "not-days": (text) => ({ zh: `“${text}”不是天数，请写 0 到 90`, en: `"${text}" is no count of days; write 0 to 90` }),
  "not-a-rate": (text) => ({ zh: `“${text}”不是利率，请写成 年化18%`, en: `"${text}" is no rate; write 18% a year` }),
  "no-unit": (text) => ({
    zh: `“${text}”没有说是一年、一月还是一天`,
    en: `"${text}" does not say whether a year, a month or a day`,
  }),
  "more-than-principal": (text) => ({
    zh: `到账 ${text} 比合同上的本金还多，请核对`,
    en: `${text} is more than the sum in the contract: check it`,
  }),
  "unread-lines": (text) => ({ zh: `这几行读不懂：\n${text}`, en: `these lines cannot be read:\n${text}` }),
};

export const noScheduleWords: Readonly<Record<NoSchedule, Bilingual>> = {
  "no-principal": { zh: "本金要大于零。", en: "The sum must be above nothing." },
  "no-periods": { zh: "至少要有一期。", en: "At least one instalment." },
  "due-before-payout": {
    zh: "还款日在到账那天之前，请核对日期。",
    en: "A payment is due before the money came: check the days.",
  },
  "payment-below-interest": {
    zh: "第一期隔得太久，每期的钱还不够付利息。",
    en: "The first period is so long that the payment does not cover its interest.",
  },
  "never-paid-off": { zh: "照这样还，五十年也还不完。", en: "Paid like this, it takes more than fifty years." },
  "less-than-principal": {
    zh: "所列的还款加起来还不到本金，请核对。",
    en: "The payments do not even return the sum: check them.",
  },
};

/** How a cost stands to its line where it is not above it for certain. */
export const standingWords: Readonly<Record<Exclude<LineStanding, "above">, Bilingual>> = {
  below: { zh: "没有超过这条线。", en: "Not above this line." },
  "by-day-count": {
    zh: "按日历天数算略高于这条线；合同如果按月或一年360天计息，就没有超过。先看合同怎么写。",
    en: "A little above this line by the calendar; not above it where the contract counts months or years of 360 days. See what it says.",
  },
  "by-simple-only": {
    zh: "按单利高于这条线，按复利没有超过；两种算法都允许，不能说它一定超了。",
    en: "Above this line as a simple rate and not as a compound one; both may be used, so it is not certain.",
  },
};

/** What can be had of the part above a line, and how sure that is. */
export const forceWords: Readonly<Record<LineForce, Bilingual>> = {
  "courts-refuse": {
    zh: "这部分法院不支持：还没付的，可以书面告诉对方不同意付；本金和线以内的利息仍然要按约还。对方也可能继续催、去起诉，账目要留好。已经付了的能不能退或抵本金，由法院按案情定。",
    en: "Courts do not support this part: what is not paid yet you can refuse in writing; principal and interest within the line stay due as agreed. They may go on collecting or sue: keep the accounts. Whether what was paid comes back or counts as principal is for the court.",
  },
  "court-may-reduce": {
    zh: "这部分可以要求减，但不会自动减：先书面要求对方调减或投诉；谈不成，由法院决定减不减、减多少。",
    en: "A cut of this part can be asked for but does not come by itself: ask the lender in writing or complain; failing that a court decides whether and how much.",
  },
  "supervisor-forbids": {
    zh: "这是监管对机构的要求：不该再这样放贷，可以投诉。已经签了的合同不会因此自动变少，要谈，或者由法院决定。",
    en: "The supervisor tells lenders not to lend like this, and you can complain. What was agreed does not become less by that: negotiate, or let a court decide.",
  },
};

export const noCostWords: Readonly<Record<NoYearlyCost, Bilingual>> = {
  "nothing-received": { zh: "没有到账的钱，算不出年化。", en: "Nothing arrived: no yearly cost." },
  "nothing-paid": { zh: "没有还款，算不出年化。", en: "Nothing is paid: no yearly cost." },
  "not-repaid": { zh: "还的比借到的少，没有成本。", en: "Less is paid than was received: no cost." },
  "no-time": { zh: "都在同一天，算不出年化。", en: "All on one day: no yearly cost." },
  "several-rates": {
    zh: "借和还来回多次，有不止一个答案，不能只挑一个。",
    en: "Money went both ways several times: more than one rate fits, none may be picked.",
  },
  "no-rate": { zh: "算不出年化。", en: "No rate fits." },
};
