import { form, numbered, paragraph, request } from "@ringfence/casefile/document/say.ts";
import { incidentTable } from "../../writing/incident-table.ts";
import { lastCall } from "../../writing/questions/incidents.ts";
import { agencyName, lenderName, myName, myNumber } from "../../writing/questions/people.ts";
import { defineLetter } from "../letter.ts";
import { askWrittenAnswer, letterDocument, openChannel } from "../parts.ts";
import { sampleInput } from "../samples.ts";

export default defineLetter({
  id: "identity-request",
  order: 80,
  group: "lender",
  title: { zh: "请说明催收公司的身份和授权", en: "Who collects, and by what authority" },
  when: {
    zh: "不认识的公司或号码来催收，先核实身份，再谈还款，防止被骗。",
    en: "When an unknown firm or number collects: check who they are before talking of money.",
  },
  questions: [myName, lenderName, agencyName, { ...lastCall, optional: true }, myNumber],
  write: (facts) =>
    letterDocument(facts, "关于核实催收机构身份与授权的函", [
      paragraph(
        facts.sentence(["name"], (name) => `我是${name}。`),
        ...(facts.has("agency")
          ? [facts.sentence(["agency"], (agency) => `近期自称${agency}的人员就借款事宜与我联系。`)]
          : []),
        ...(facts.has("contacts") ? [form("联系记录如下：")] : []),
      ),
      ...(facts.has("contacts") ? [incidentTable(facts, facts.contacts("contacts"))] : []),
      paragraph(request("为核实身份、避免受骗，请贵方书面告知：")),
      numbered(
        [request("该公司的全称、统一社会信用代码，以及委托的起止时间；")],
        [request("是否已将债权转让；如已转让，请提供转让通知；")],
        [request("经办人员姓名或工号、使用的全部联系号码；")],
        [request("还款的官方渠道和对公账户。")],
      ),
      paragraph(request("核实之前，我只与贵方官方渠道沟通，不向任何个人账户付款。")),
      openChannel(facts),
      askWrittenAnswer,
    ]),
  sample: sampleInput(),
});
