import {
  adverseRecordFiveYears,
  creditObjection,
  oneTimeRepairFree,
  oneTimeRepairScope,
  remarkOnRecord,
  tellBeforeReporting,
  twoFreeReports,
} from "../sources/money.ts";
import { crimeOfFraud } from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, rule, says, section } from "../topic.ts";

export default defineTopic({
  id: "credit-record-myths",
  order: 41,
  title: { zh: "征信：哪些说法是真的", en: "Credit records: what is true" },
  summary: {
    zh: "真实的逾期记录，还清后五年删除，花钱也提前删不掉。写错的可以自己申请更正。一次性修复政策已经过了期限，也从来不收费。",
    en: "A true overdue record goes five years after repayment and cannot be bought away. Errors you can have corrected yourself. The one-time repair has closed, and never cost anything.",
  },
  body: [
    says(
      "不良记录从还清（不良行为结束）那天起，保存五年，到期删除。还清以前，五年还没有开始算。",
      "An adverse record is kept five years from the end of the matter, then deleted. Until you have repaid, the five years have not begun.",
      law(adverseRecordFiveYears),
    ),
    ...section(
      "“花钱可以洗掉”：不是真的",
      "“It can be washed for money”: not true",
      says(
        "只有写错、写漏的才能更正。你自己就能提异议，二十天内会书面答复。",
        "Only errors and gaps are corrected. You can object yourself; a written answer comes in 20 days.",
        law(creditObjection),
        authority("credit-record-objection"),
      ),
      says(
        "收费替你“修复征信”“洗白”的，请不要付钱，也不要给身份证和验证码。骗钱的可以报警。",
        "To anybody who sells “credit repair” pay nothing and give no identity card or codes. Swindles can be reported.",
        law(crimeOfFraud),
        authority("police-110"),
      ),
    ),
    ...section(
      "“国家有一次性修复政策”：有过，已经结束",
      "“There is a one-time repair”: there was, and it has ended",
      says(
        "2020年到2025年间、每笔不超过一万元的逾期，在2026年3月31日前还清的，不再展示。期限已过，现在还清的不再适用。",
        "Overdue entries of 2020 to 2025, CNY 10,000 at most each, repaid by 2026-03-31, are no longer shown. The day has passed.",
        law(oneTimeRepairScope),
      ),
      says(
        "它是系统自动处理，不用申请，也不收费。",
        "It was automatic: no application, no fee.",
        law(oneTimeRepairFree),
      ),
    ),
    ...section(
      "“会上黑名单、影响孩子上学”：先核实",
      "“Blacklist, the children's school”: check first",
      says(
        "如实上报征信是合法的。编造名单、夸大后果来吓人，就不对了。",
        "Reporting truthfully is lawful. Inventing lists or exaggerating is not all right.",
        rule("misleading-consequence"),
        law(tellBeforeReporting),
      ),
      says(
        "上报不良信息之前，应当先告诉你本人。",
        "You are told before adverse data is reported.",
        law(tellBeforeReporting),
      ),
    ),
    ...section(
      "你可以做的",
      "What you can do",
      says(
        "每年两次免费查自己的信用报告。看清机构名称、金额、状态。",
        "Get your report free twice a year. Look at names, sums and status.",
        law(twoFreeReports),
      ),
      says("有特殊原因的，可以给那条记录加一段说明。", "You may add an explanation to an entry.", law(remarkOnRecord)),
      encourages(
        "记录会过去的。从今天按时还起，每个月都在变好。",
        "Records pass. Pay on time from today and each month gets better.",
      ),
    ),
  ],
  asked: [
    "征信",
    "征信修复",
    "洗征信",
    "征信花了怎么办",
    "逾期记录多久消除",
    "还清后征信多久恢复",
    "上征信了吗",
    "黑名单",
    "征信写错了",
    "查征信",
    "一次性信用修复",
    "credit report",
    "credit repair",
    "how long does a bad record stay",
    "blacklist",
  ],
});
