import { defineAuthority } from "../engine/authority.ts";
import { collectionConduct, priceOfLoans } from "./rule-sets.ts";

export default defineAuthority({
  id: "nifa-report",
  name: { zh: "中国互联网金融协会举报平台", en: "National Internet Finance Association report platform" },
  reach: ["jubao.nifa.org.cn"],
  scope: {
    zh: "互联网金融机构涉嫌违法违规的线索，由协会转交。",
    en: "Leads on internet finance firms, which the association passes on.",
  },
  notFor: {
    zh: "它是行业协会，不能处罚，也不代替监管部门。",
    en: "It is an industry body: it cannot punish and does not replace a regulator.",
  },
  accepts: [{ zh: "实名，每天不超过五件", en: "Real name, at most five a day" }],
  materials: [
    { zh: "机构名称、事实经过", en: "Name of the firm, what happened" },
    { zh: "截图、短信、合同等", en: "Screenshots, messages, contract" },
  ],
  clocks: [],
  rules: [...collectionConduct, ...priceOfLoans],
  basis: [],
  remark: {
    zh: "没有查到法定答复期限。网址来自较早的公开资料，打不开时以协会官网为准。",
    en: "No statutory time limit was found. The address comes from older public pages; if it fails, use the association's own site.",
  },
});
