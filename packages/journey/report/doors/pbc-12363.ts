import { defineDoor } from "../door.ts";

export default defineDoor({
  id: "pbc-12363",
  order: 40,
  form: "complaint",
  why: {
    zh: "管利率标识、征信和银行对金融信息的处理。只在这几类事上有用。",
    en: "For the display of rates, credit records and how banks handle financial data; for nothing else.",
  },
  cost: { zh: "不花钱", en: "Free" },
  after: {
    zh: "七个工作日内决定是否接收；同一件事正由其他部门或法院处理的，它不接收。",
    en: "Taken or not within 7 working days; not while another authority or court has the matter.",
  },
  institutionFirst: true,
  notBeside: ["nfra-12378", "court"],
  requests: [
    {
      text: {
        zh: "核查该机构对金融信息的使用和提供，依法处理。",
        en: "Examine how it used and passed on financial data.",
      },
      rules: ["debt-disclosure", "contact-data-source"],
    },
    {
      text: { zh: "核查年化利率的明示情况。", en: "Examine how the yearly rate was shown." },
      rules: ["cost-disclosure"],
    },
    {
      text: { zh: "核查其关于征信的说法是否属实。", en: "Examine whether what it said of the credit record is true." },
      rules: ["misleading-consequence"],
    },
    { text: { zh: "督促机构答复投诉。", en: "Have the institution answer the complaint." } },
  ],
});
