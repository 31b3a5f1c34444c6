import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";
import { monthsClock, stagedClock } from "../engine/staged-clock.ts";
import policeCaseDays from "../parameters/police-case-days.ts";
import publicSecurityWindowMonths from "../parameters/public-security-window-months.ts";

export default defineAuthority({
  id: "police-110",
  name: { zh: "公安机关", en: "Police" },
  reach: ["110"],
  scope: {
    zh: "威胁人身安全、公然侮辱、反复恐吓骚扰、泄露和买卖个人信息、闯入住宅、敲诈、诈骗、冒充国家机关。",
    en: "Threats, public insult, repeated intimidation, leaks and sale of data, entering a home, extortion, fraud, posing as an authority.",
  },
  notFor: {
    zh: "欠多少、怎么还、要不要减息，是民事争议，警察不处理。",
    en: "How much is owed and how it is repaid is a civil matter.",
  },
  accepts: [
    { zh: "紧急时直接拨打110；不紧急时到附近派出所", en: "In an emergency call 110; otherwise go to a nearby station" },
    { zh: "请求出具受案回执，记下承办人和编号", en: "Ask for a receipt; note the officer and the case number" },
  ],
  materials: [
    { zh: "通话记录、录音、短信原件", en: "Call log, recordings, messages in the original" },
    { zh: "按时间列出的清单：谁、什么时候、说了什么", en: "A list in order of time: who, when, what was said" },
    {
      zh: "被联系的亲友愿意说明的，请他们一起",
      en: "Relatives and friends who were contacted and are willing to tell",
    },
  ],
  clocks: [
    stagedClock(
      policeCaseDays,
      "decision",
      "authority",
      {
        zh: "治安案件自立案起办结，重大复杂的可延长三十日，最多两次",
        en: "decision from the opening of the case, 30 days more, twice at most",
      },
      "acceptance",
    ),
    monthsClock(publicSecurityWindowMonths, "complainant", {
      zh: "行为结束后六个月没有被发现的不再处罚，请尽早报案",
      en: "six months after the conduct ended there is no penalty any more: report early",
    }),
  ],
  rules: [
    "threat-to-safety",
    "intimidation",
    "insult",
    "repeated-harassment",
    "public-exposure",
    "debt-disclosure",
    "contact-list-threat",
    "contact-data-source",
    "impersonating-authority",
    "forged-documents",
    "home-entry",
    "continued-after-official-warning",
    "official-window",
  ],
  basis: [
    cite(
      "public-security-penalties",
      "2025",
      { article: "90" },
      {
        zh: "对报案应当立即立案调查，认为不属于的应当告知并说明理由。",
        en: "A case is opened at once on a report, or the reasons are told.",
      },
    ),
    cite(
      "public-security-penalties",
      "2025",
      { article: "50" },
      {
        zh: "威胁、侮辱、多次恐吓骚扰、散布隐私可处拘留或罚款；滋扰、纠缠、跟踪的，还可责令禁止接触。",
        en: "Threats, insult, repeated harassment and spreading privacy are punishable; who pesters or stalks may also be forbidden contact.",
      },
    ),
    cite(
      "public-security-penalties",
      "2025",
      { article: "56" },
      {
        zh: "违规出售、提供、非法获取个人信息可处拘留。",
        en: "Unlawful sale, provision or taking of data is punishable.",
      },
    ),
    cite(
      "public-security-penalties",
      "2025",
      { article: "47", item: 3 },
      {
        zh: "非法侵入住宅、限制人身自由的处拘留并罚款。",
        en: "Entering homes and restricting liberty are punishable.",
      },
    ),
  ],
  remark: {
    zh: "2025年底前发生的行为，适用当时的条文。说清楚行为本身，不要只说“催收”。",
    en: "Acts before 2026 fall under the law of that time. Tell what was done, not only that it was collection.",
  },
});
