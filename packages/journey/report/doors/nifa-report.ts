import { defineDoor } from "../door.ts";

export default defineDoor({
  id: "nifa-report",
  order: 55,
  form: "report",
  addressee: "中国互联网金融协会",
  why: {
    zh: "网络贷款平台的线索，由行业协会转交。它不能处罚，但会留档、转办。",
    en: "Leads on online lenders, passed on by the industry body. It cannot punish.",
  },
  cost: { zh: "不花钱；实名，每天最多五件", en: "Free; real name, at most five a day" },
  after: { zh: "没有法定答复期限，不要只等它。", en: "No time limit: do not wait for it alone." },
  requests: [
    {
      text: {
        zh: "核实线索，转交有关部门处理，并督促会员机构整改。",
        en: "Check the lead and pass it on; press the member to mend.",
      },
    },
  ],
  closed: ({ matter }) =>
    matter.lenderKind === "private-person" || matter.lenderKind === "unlicensed-firm"
      ? {
          zh: "它管的是互联网金融机构；私人或无牌照放贷找公安机关。",
          en: "It is about internet finance firms; unlicensed lending belongs to the police.",
        }
      : undefined,
});
