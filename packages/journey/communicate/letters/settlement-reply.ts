import { numbered, paragraph, request } from "@ringfence/casefile/document/say.ts";
import { acknowledge, lastContact, lastDue, loanName } from "../../writing/questions/loan.ts";
import { lenderName, myName, myNumber } from "../../writing/questions/people.ts";
import { brokenPromises } from "../broken-promises.ts";
import { defineLetter } from "../letter.ts";
import { limitationAdvice } from "../limitation-check.ts";
import { askWrittenAnswer, letterDocument, openChannel, whoWrites, withoutAcknowledging } from "../parts.ts";
import { sampleInput } from "../samples.ts";

export default defineLetter({
  id: "settlement-reply",
  order: 40,
  group: "lender",
  title: { zh: "答复对方的减免方案", en: "Answer an offer to settle" },
  when: {
    zh: "对方口头说“还多少就结清”，先要书面方案，再付钱。",
    en: "When they say on the phone that a sum would settle it: get it in writing before paying.",
  },
  questions: [
    myName,
    lenderName,
    loanName,
    lastDue,
    lastContact,
    acknowledge,
    {
      id: "offer",
      kind: "yuan",
      ask: { zh: "对方说一次性还多少（元）", en: "The sum they named (yuan)" },
      why: { zh: "写下来，对方才好确认。", en: "In writing it can be confirmed." },
    },
    {
      id: "offered-on",
      kind: "date",
      ask: { zh: "哪天说的", en: "On which day" },
      why: { zh: "口头的话要有日期。", en: "Spoken words need a date." },
    },
    myNumber,
  ],
  advice: limitationAdvice,
  write: (facts) =>
    letterDocument(facts, "关于结清方案的答复", [
      paragraph(
        whoWrites(facts),
        facts.sentence(["offered-on", "offer"], (day, sum) => `${day}，贵方人员提出一次性支付${sum}即可结清。`),
      ),
      ...brokenPromises(facts),
      paragraph(request("在决定之前，请贵方以书面（盖章函件或官方渠道消息）确认：")),
      numbered(
        [request("结清所需的准确金额、截止日期，以及收款的对公账户名称和账号；")],
        [request("支付后全部本金、利息、罚息、费用一并结清，余额不再追讨，也不转让给他人；")],
        [request("出具结清证明的时间，以及向征信系统报送的内容；")],
        [request("如由受托公司办理，请附上委托书。")],
      ),
      paragraph(request("在收到书面确认之前，我不会向个人账户或聊天中给出的账户付款。")),
      openChannel(facts),
      ...withoutAcknowledging(facts),
      askWrittenAnswer,
    ]),
  sample: sampleInput({ acknowledge: "no", offer: "12000", "offered-on": "2026-03-07" }),
});
