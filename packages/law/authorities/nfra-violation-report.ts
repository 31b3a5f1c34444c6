import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";
import { stagedClock } from "../engine/staged-clock.ts";
import violationReportDays from "../parameters/violation-report-days.ts";

export default defineAuthority({
  id: "nfra-violation-report",
  name: { zh: "向金融监管机构举报违法行为", en: "Report of unlawful acts to the financial regulator" },
  reach: [],
  scope: {
    zh: "违法行为的线索，例如泄露信息、冒充身份、没有牌照放贷。它查的是行为，不是替你要钱。",
    en: "Leads on unlawful acts: leaks, posing, lending without a licence. It looks at the conduct, not at your money.",
  },
  notFor: {
    zh: "退息、减免、分期等民事争议走投诉。",
    en: "Refunds, relief and instalments are complaints, not reports.",
  },
  lenders: ["bank", "consumer-finance", "other-licensed", "unlicensed-firm"],
  accepts: [
    { zh: "被举报人明确、事实具体、有线索或证据", en: "A clear respondent, concrete facts, leads or evidence" },
    { zh: "实名举报会收到结果", en: "Who gives a real name is told the result" },
  ],
  materials: [
    { zh: "书面举报信、身份证明", en: "A written report and proof of identity" },
    { zh: "通话录音、短信、截图等原件", en: "Recordings, messages, screenshots in the original" },
  ],
  clocks: [
    stagedClock(violationReportDays, "acceptance", "authority", { zh: "决定是否受理", en: "whether it is accepted" }),
    stagedClock(
      violationReportDays,
      "result",
      "authority",
      {
        zh: "受理后告知结果，复杂的可延长三十日",
        en: "result after acceptance, 30 more if complex",
      },
      "acceptance",
    ),
  ],
  rules: [
    "impersonating-authority",
    "forged-documents",
    "intimidation",
    "threat-to-safety",
    "debt-disclosure",
    "public-exposure",
    "contact-data-source",
    "debtor-only",
    "contact-person-refusal",
    "outsourcing-notice",
    "borrow-to-repay",
    "upfront-deduction",
    "undisclosed-fee",
    "cost-disclosure",
  ],
  basis: [
    cite(
      "banking-reports-measures-2020",
      "2020",
      { point: "clear-respondent-and-facts" },
      {
        zh: "举报要有明确的被举报人、具体事实和线索。",
        en: "A report needs a clear respondent, concrete facts and leads.",
      },
    ),
    cite(
      "banking-reports-measures-2020",
      "2020",
      { point: "truthful" },
      {
        zh: "举报人对内容真实性负责。",
        en: "Who reports answers for its truth.",
      },
    ),
  ],
  remark: {
    zh: "提交方式和地址以监管机构官网公布的为准。",
    en: "Take the way and the address from the regulator's official site.",
  },
});
