import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";
import { stagedClock } from "../engine/staged-clock.ts";
import institutionComplaintDays from "../parameters/institution-complaint-days.ts";
import { collectionConduct, priceOfLoans } from "./rule-sets.ts";

export default defineAuthority({
  id: "institution-itself",
  name: { zh: "先向放款机构投诉", en: "The lender's own complaint desk" },
  reach: [],
  scope: {
    zh: "银行、消费金融公司等持牌机构与你之间的争议，包括它委托的催收机构的做法。通常从这里开始。",
    en: "Disputes with a bank, consumer finance company or similar, including what its agencies do. Usually the first step.",
  },
  notFor: {
    zh: "人身安全正受到威胁时不要等它，先打110。",
    en: "If somebody's safety is threatened, do not wait for it: call 110 first.",
  },
  lenders: ["bank", "consumer-finance", "other-licensed"],
  accepts: [
    {
      zh: "它公布的客服电话、网站、App，以及合同里写明的投诉渠道",
      en: "Its published line, site or app, and the channel named in the contract",
    },
    { zh: "书面投诉要签名", en: "A written complaint is signed" },
  ],
  materials: [
    { zh: "真实姓名、证件信息、联系方式", en: "Real name, identity document, contact" },
    { zh: "投诉对象、具体请求、事实和依据", en: "Whom it is about, what you ask, facts and basis" },
    { zh: "机构自己已有的材料，它不能要求你再交", en: "It may not ask for papers it already has" },
  ],
  clocks: [
    stagedClock(institutionComplaintDays, "decision", "institution", {
      zh: "作出处理决定；复杂的三十日，特殊情况可再延长三十日",
      en: "decision; 30 days if complex, 30 more in special cases",
    }),
  ],
  rules: [...collectionConduct, ...priceOfLoans, "excessive-collection"],
  basis: [
    cite(
      "banking-complaints-measures-2020",
      "2020",
      { article: "8" },
      {
        zh: "机构应当公布投诉渠道，合同里也要写明。",
        en: "Institutions publish their complaint channels, also in contracts.",
      },
    ),
    cite(
      "banking-complaints-measures-2020",
      "2020",
      { article: "10" },
      {
        zh: "涉及合作机构的投诉，机构应要求其配合，并计入合作评价。",
        en: "Complaints about partners involve the partner and count in its review.",
      },
    ),
    cite(
      "banking-complaints-measures-2020",
      "2020",
      { article: "13" },
      {
        zh: "可以要求提供身份、请求、事实等材料，不得要求提供机构已掌握的材料。",
        en: "Identity, request and facts may be asked for, but not what the institution already has.",
      },
    ),
  ],
  remark: {
    zh: "记下投诉时间和受理编号。不满意时能否要求复核、多久答复，未能核实，可以直接问机构。",
    en: "Note when you complained and the case number. Whether and how fast an answer can be reviewed was not verified: ask.",
  },
});
