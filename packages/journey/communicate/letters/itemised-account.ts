import { form, numbered, paragraph, request } from "@ringfence/casefile/document/say.ts";
import { loanName, principal } from "../../writing/questions/loan.ts";
import { lenderName, myName, myNumber } from "../../writing/questions/people.ts";
import { brokenPromises } from "../broken-promises.ts";
import { defineLetter } from "../letter.ts";
import { askWrittenAnswer, letterDocument, openChannel } from "../parts.ts";
import { sampleInput } from "../samples.ts";

export default defineLetter({
  id: "itemised-account",
  order: 90,
  group: "lender",
  title: { zh: "请提供欠款明细和全部费用", en: "Ask for an itemised account" },
  when: {
    zh: "不清楚为什么是这个数，或怀疑有会员费、担保费、砍头息。",
    en: "When the sum is unclear, or fees may have been added or deducted.",
  },
  questions: [myName, lenderName, loanName, principal, myNumber],
  write: (facts) =>
    letterDocument(facts, "关于提供账目明细的函", [
      paragraph(
        facts.sentence(["name", "loan"], (name, loan) => `我是${name}，来信涉及贵方所称的“${loan}”。`),
        ...(facts.has("principal")
          ? [facts.sentence(["principal"], (sum) => `按我的记录，合同载明的本金为${sum}。`)]
          : []),
      ),
      ...brokenPromises(facts),
      paragraph(request("为核对账目，请提供：")),
      numbered(
        [request("借款合同及全部附件、补充协议的完整文本；")],
        [request("放款日期、实际到账金额，以及放款时扣除的任何费用；")],
        [
          request(
            "每一期应还、已还的本金、利息、罚息、违约金，以及会员费、担保费、保险费、服务费等各项费用、收取方名称；",
          ),
        ],
        [request("折算的年化综合成本及其计算方式；")],
        [request("截至今日结清所需的金额及其构成。")],
      ),
      openChannel(facts),
      paragraph(form("本函只请求核对账目，不构成对债务或金额的承认。")),
      askWrittenAnswer,
    ]),
  sample: sampleInput(),
});
