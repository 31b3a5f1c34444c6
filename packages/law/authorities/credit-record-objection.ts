import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";
import { stagedClock } from "../engine/staged-clock.ts";
import creditComplaintDays from "../parameters/credit-complaint-days.ts";
import creditObjectionDays from "../parameters/credit-objection-days.ts";

export default defineAuthority({
  id: "credit-record-objection",
  name: { zh: "征信异议与征信投诉", en: "Objection and complaint about a credit record" },
  reach: [],
  scope: {
    zh: "信用报告里错误、遗漏的内容，或者超过五年还没有删除的不良信息。",
    en: "Wrong or missing entries in a credit report, or adverse ones kept longer than five years.",
  },
  notFor: {
    zh: "真实、还在保存期内的逾期记录，谁也不能提前删掉。",
    en: "A true overdue entry within its time cannot be removed early by anybody.",
  },
  accepts: [
    {
      zh: "向征信机构或者报送信息的机构提出异议",
      en: "Objection to the credit agency or to whoever reported the data",
    },
    {
      zh: "权益受侵害的，向所在地人民银行分支机构投诉",
      en: "Complaint to the local PBC branch when your rights are harmed",
    },
  ],
  materials: [
    { zh: "本人信用报告（每年两次免费）", en: "Your credit report (two a year are free)" },
    { zh: "指出哪一条、错在哪里、有什么依据", en: "Which entry, what is wrong, and what shows it" },
  ],
  clocks: [
    stagedClock(creditObjectionDays, "answer", "institution", {
      zh: "对异议核查并书面答复",
      en: "check and written answer to an objection",
    }),
    stagedClock(creditComplaintDays, "answer", "authority", {
      zh: "受理投诉后书面答复",
      en: "written answer to a complaint after acceptance",
    }),
  ],
  rules: ["misleading-consequence"],
  basis: [
    cite(
      "credit-reporting-regulation",
      "2013",
      { article: "25" },
      {
        zh: "认为信息有错误、遗漏的，有权提出异议要求更正。",
        en: "One may contest errors and gaps and ask for correction.",
      },
    ),
    cite(
      "credit-reporting-regulation",
      "2013",
      { article: "26" },
      {
        zh: "可以向人民银行派出机构投诉，也可以直接起诉。",
        en: "One may complain to the PBC's branch or sue.",
      },
    ),
    cite(
      "credit-reporting-regulation",
      "2013",
      { article: "16" },
      {
        zh: "不良信息保存五年，到期删除；本人可以附说明。",
        en: "Adverse data is kept five years; one may add a remark.",
      },
    ),
    cite(
      "credit-reporting-regulation",
      "2013",
      { article: "17" },
      {
        zh: "每年可两次免费获取信用报告。",
        en: "Two free credit reports a year.",
      },
    ),
  ],
});
