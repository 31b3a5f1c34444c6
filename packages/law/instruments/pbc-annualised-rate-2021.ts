import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "pbc-annualised-rate-2021",
  title: {
    zh: "中国人民银行公告〔2021〕第3号（贷款产品明示年化利率）",
    en: "People's Bank of China announcement 2021 no. 3 (showing the annualised rate of loans)",
  },
  short: { zh: "贷款产品明示年化利率公告", en: "Annualised Rate Announcement" },
  rank: "normative-document",
  issuer: { zh: "中国人民银行", en: "People's Bank of China" },
  versions: [
    {
      id: "2021",
      number: "中国人民银行公告〔2021〕第3号",
      from: civilDate("2021-03-31"),
      verification: "V1",
      points: {
        "show-prominently": {
          zh: "所有从事贷款业务的机构营销时应当以明显方式展示年化利率，并在贷款合同中载明；日利率、月利率不得更明显。",
          en: "Everyone in lending shows the yearly rate prominently when marketing and states it in the contract; daily or monthly rates may not be more prominent.",
        },
        who: {
          zh: "机构包括银行、汽车金融公司、消费金融公司、小额贷款公司以及提供广告或展示的互联网平台等。",
          en: "Covers banks, car finance, consumer finance and microloan companies, and internet platforms that advertise or display loans.",
        },
        "all-costs": {
          zh: "年化利率按借款人承担的全部贷款成本与实际占用本金计算，成本包括利息及与贷款直接相关的费用；分期还本的按每期剩余本金计算。",
          en: "The rate is all loan costs over principal actually in use: interest and fees directly related; with instalments on the principal left after each.",
        },
        "compound-or-simple": {
          zh: "可以用复利（内部收益率）或单利计算；用单利的应当说明是单利。",
          en: "Compound (internal rate of return) or simple; simple must be called simple.",
        },
        "private-lending-encouraged": { zh: "鼓励民间借贷参照执行。", en: "Private lending is encouraged to follow." },
      },
      text: "pboc-gonggao-2021-3-nianhua-lilv",
      remark: {
        zh: "公告落款2021年3月12日，2021年3月31日对外公布；按公布日处理。",
        en: "Dated 2021-03-12, made public 2021-03-31; the latter is used.",
      },
    },
  ],
});
