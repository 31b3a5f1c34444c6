import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";
import { stagedClock } from "../engine/staged-clock.ts";
import legalAidDays from "../parameters/legal-aid-days.ts";

export default defineAuthority({
  id: "legal-aid-12348",
  name: { zh: "公共法律服务热线（法律援助）", en: "Public legal service line (legal aid)" },
  reach: ["12348"],
  scope: {
    zh: "免费法律咨询：看合同、问程序、问该找谁。",
    en: "Free legal advice: contracts, procedure, whom to turn to.",
  },
  notFor: {
    zh: "指派律师代理有范围和经济困难的条件；普通借款、骚扰不在全国清单里，当地可能另有规定。",
    en: "A lawyer is assigned only for listed matters and hardship; ordinary loans and harassment are not on the national list, local rules may add.",
  },
  accepts: [
    { zh: "咨询直接打电话", en: "For advice just call" },
    { zh: "申请代理要如实说明经济困难", en: "For representation tell truthfully of your hardship" },
  ],
  materials: [
    { zh: "合同、传票等材料放在手边", en: "Contract, court papers at hand" },
    { zh: "申请代理的，准备经济困难说明", en: "For representation a statement of hardship" },
  ],
  clocks: [
    stagedClock(legalAidDays, "decision", "authority", { zh: "决定是否给予援助", en: "whether aid is given" }),
    stagedClock(legalAidDays, "assignment", "authority", {
      zh: "决定给予后指派人员",
      en: "a helper is assigned after that",
    }),
  ],
  rules: [],
  basis: [
    cite(
      "legal-aid-law",
      "2021",
      { article: "22" },
      {
        zh: "法律援助包括咨询、代拟文书、诉讼代理等。",
        en: "Legal aid includes advice, drafting and representation.",
      },
    ),
    cite(
      "legal-aid-law",
      "2021",
      { article: "31" },
      {
        zh: "因经济困难申请代理的，限于列明的事项。",
        en: "Representation for hardship is for listed matters.",
      },
    ),
    cite(
      "legal-aid-law",
      "2021",
      { article: "41" },
      {
        zh: "申请人应如实说明经济困难，可以作诚信承诺。",
        en: "Hardship is stated truthfully; a declaration may do.",
      },
    ),
  ],
});
