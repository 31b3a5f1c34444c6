import { form, paragraph, request } from "@ringfence/casefile/document/say.ts";
import { acknowledge, lastContact, lastDue, loanName, nextDue, overdueSince } from "../../writing/questions/loan.ts";
import { lenderName, myName, myNumber } from "../../writing/questions/people.ts";
import { situation } from "../../writing/questions/situation.ts";
import { defineLetter } from "../letter.ts";
import { limitationAdvice, mayAcknowledge } from "../limitation-check.ts";
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
  id: "first-contact",
  order: 10,
  group: "lender",
  title: { zh: "先说明情况", en: "Speak first" },
  when: {
    zh: "快到期或刚逾期时，主动说明情况、留下联系方式、写明亲友不是借款人。",
    en: "Before or just after the due day: how things stand, how to reach you, and that your people owe nothing.",
  },
  questions: [
    myName,
    lenderName,
    loanName,
    lastDue,
    lastContact,
    acknowledge,
    overdueSince,
    nextDue,
    situation,
    myNumber,
  ],
  advice: limitationAdvice,
  write: (facts) =>
    letterDocument(facts, "关于还款安排的沟通函", [
      paragraph(
        whoWrites(facts),
        ...sinceWhenOverdue(facts),
        ...(facts.has("next-due") && mayAcknowledge(facts)
          ? [facts.sentence(["next-due"], (day) => `下一次还款日是${day}。`)]
          : []),
      ),
      paragraph(
        form("目前的情况是："),
        facts.sentence(["situation"], (words) => words),
      ),
      paragraph(
        mayAcknowledge(facts)
          ? request("我愿意继续还款，也希望和贵方商量一个我能够长期做到的安排。")
          : request("我希望先把账目核对清楚，再商量可行的处理办法。"),
        request("请告诉我：可以提供哪些延期、分期或减免方案，分别需要什么材料，由哪个部门办理。"),
      ),
      openChannel(facts),
      othersAreNoParties(facts),
      ...withoutAcknowledging(facts),
      askWrittenAnswer,
    ]),
  sample: sampleInput({ acknowledge: "yes", situation: "我在二月失业，现在每月收入约三千元，房租一千二百元。" }),
});
