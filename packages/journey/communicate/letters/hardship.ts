import { form, numbered, paragraph, request } from "@ringfence/casefile/document/say.ts";
import { acknowledge, lastContact, lastDue, loanName, overdueSince } from "../../writing/questions/loan.ts";
import { lenderName, myName, myNumber } from "../../writing/questions/people.ts";
import { from, monthly, months, proofs, situation } from "../../writing/questions/situation.ts";
import { brokenPromises } from "../broken-promises.ts";
import { defineLetter } from "../letter.ts";
import { limitationAdvice } from "../limitation-check.ts";
import {
  askWrittenAnswer,
  letterDocument,
  openChannel,
  othersAreNoParties,
  sinceWhenOverdue,
  whoWrites,
  withoutAcknowledging,
} from "../parts.ts";
import { sampleInput } from "../samples.ts";

export default defineLetter({
  id: "hardship",
  order: 20,
  group: "lender",
  title: { zh: "困难说明和还款方案", en: "Hardship and a plan" },
  when: {
    zh: "确实还不上原来的月供，但每月能拿出一部分。数字写做得到的。",
    en: "When the instalment is out of reach but part of it is not. Write figures you can keep.",
  },
  questions: [
    myName,
    lenderName,
    loanName,
    lastDue,
    lastContact,
    acknowledge,
    overdueSince,
    situation,
    monthly,
    from,
    months,
    proofs,
    myNumber,
  ],
  advice: limitationAdvice,
  write: (facts) =>
    letterDocument(facts, "还款困难说明及分期还款申请", [
      paragraph(whoWrites(facts), ...sinceWhenOverdue(facts)),
      paragraph(
        form("我目前的情况是："),
        facts.sentence(["situation"], (words) => words),
      ),
      ...brokenPromises(facts),
      paragraph(form("在保留基本生活开支后，我能够做到的安排是：")),
      numbered(
        [facts.sentence(["from", "monthly"], (day, amount) => `自${day}起，每月支付${amount}。`)],
        [facts.sentence(["months"], (count) => `分${count}个月进行；收入好转时可以提前。`)],
        [request("请在此期间停止计收罚息、违约金，或予以减免，并以书面方式确认。")],
        [request("请确认按本方案付款期间，不另行催收，不向第三方转让或委外时提高我的负担。")],
      ),
      ...(facts.has("proofs")
        ? [
            paragraph(
              form("随信附上："),
              facts.sentence(["proofs"], (words) => words),
            ),
          ]
        : []),
      openChannel(facts),
      othersAreNoParties(facts),
      ...withoutAcknowledging(facts),
      askWrittenAnswer,
    ]),
  sample: sampleInput({
    acknowledge: "yes",
    situation: "我在二月失业，现在每月收入约三千元，房租一千二百元，另需赡养母亲。",
    monthly: "600",
    from: "2026-04-10",
    months: "36",
    proofs: "离职证明一份、租房合同一份。",
  }),
});
