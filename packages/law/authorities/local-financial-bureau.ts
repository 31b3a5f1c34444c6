import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";
import { collectionConduct, priceOfLoans } from "./rule-sets.ts";

export default defineAuthority({
  id: "local-financial-bureau",
  name: { zh: "地方金融监管部门", en: "Local financial supervisor" },
  reach: [],
  scope: {
    zh: "由地方监管的小额贷款公司、融资担保公司等。",
    en: "Microloan companies, guarantee companies and others under local supervision.",
  },
  notFor: {
    zh: "银行、消费金融公司、信托公司由金融监管总局监管，打12378。",
    en: "Banks, consumer finance companies and trusts are supervised by the NFRA: 12378.",
  },
  lenders: ["microloan", "other-licensed"],
  accepts: [{ zh: "先向公司投诉，留下记录和答复", en: "Complain to the company first and keep record and answer" }],
  materials: [
    {
      zh: "公司全称和注册地（合同、企业登记里有）",
      en: "Full name and place of registration (contract, company register)",
    },
    { zh: "合同、还款记录、催收证据", en: "Contract, repayments, evidence of collection" },
  ],
  clocks: [],
  rules: [...collectionConduct, ...priceOfLoans],
  basis: [
    cite(
      "private-lending-scope-reply",
      "2020",
      { point: "licensed-local-organisations-excluded" },
      {
        zh: "小额贷款公司等由地方金融监管部门监管。",
        en: "Microloan companies and others are supervised by local financial authorities.",
      },
    ),
    cite(
      "microloan-measures-2025",
      "2025",
      { point: "forbidden-other-targets" },
      {
        zh: "小额贷款公司不得向债务人以外的主体催收。",
        en: "Microloan companies may not collect from anyone but those who owe.",
      },
    ),
  ],
  remark: {
    zh: "各地的受理方式和期限不同，未能核实。不知道怎么联系时，可以请12345转接。",
    en: "How and how fast they act differs by place and was not verified. 12345 can pass you on.",
  },
});
