import { form, paragraph, request } from "@ringfence/casefile/document/say.ts";
import type { Facts } from "../../writing/facts.ts";
import { acknowledge, lastContact, lastDue, loanName } from "../../writing/questions/loan.ts";
import { lenderName, myName, myNumber } from "../../writing/questions/people.ts";
import { months, situation } from "../../writing/questions/situation.ts";
import { brokenPromises } from "../broken-promises.ts";
import { defineLetter } from "../letter.ts";
import { cardPlan } from "../letter-law.ts";
import { limitationAdvice } from "../limitation-check.ts";
import {
  askWrittenAnswer,
  letterDocument,
  openChannel,
  othersAreNoParties,
  underLaw,
  whoWrites,
  withoutAcknowledging,
} from "../parts.ts";
import { sampleInput } from "../samples.ts";

const asks = (facts: Facts): string => {
  switch (facts.text("ask")) {
    case "extension":
      return `请同意将还款期限延长${facts.shown("months")}个月，期间按原利率计息，不计罚息。`;
    case "rate":
      return `请同意降低利率或减免部分利息、费用，并将剩余款项分${facts.shown("months")}个月归还。`;
    default:
      return `${underLaw(facts, cardPlan)}可以在平等协商的基础上达成个性化分期还款协议，最长不超过五年。我希望就此与贵行协商，分${facts.shown("months")}个月归还。`;
  }
};

export default defineLetter({
  id: "extension",
  order: 30,
  group: "lender",
  title: { zh: "申请延期、降息或信用卡个性化分期", en: "Extension, lower rate, or card instalments" },
  when: {
    zh: "想请对方延长时间、降低利率，或就信用卡欠款协商最长五年的分期（是“可以协商”，不是必须同意）。",
    en: "To ask for time, a lower rate, or for a card an instalment plan of up to five years (it may be agreed; it is no right).",
  },
  questions: [
    myName,
    lenderName,
    loanName,
    {
      id: "ask",
      kind: "choice",
      ask: { zh: "想申请哪一种", en: "What to ask for" },
      why: { zh: "一封信只提一个请求，容易得到答复。", en: "One request per letter is answered more easily." },
      choices: [
        { id: "extension", label: { zh: "延长还款时间", en: "More time" } },
        { id: "rate", label: { zh: "降低利率或减免费用", en: "Lower rate or fees" } },
        { id: "card", label: { zh: "信用卡个性化分期", en: "Card instalment plan" } },
      ],
    },
    lastDue,
    lastContact,
    acknowledge,
    situation,
    months,
    myNumber,
  ],
  advice: (facts) => [
    ...limitationAdvice(facts),
    ...(facts.text("ask") === "card" && facts.loan !== undefined && facts.loan.product !== "credit-card"
      ? [
          {
            severity: "stop" as const,
            reason: {
              zh: "个性化分期的规定只针对信用卡。这一笔不是信用卡，请选“延长还款时间”。",
              en: "The instalment plan is a rule for credit cards; this loan is none. Ask for more time instead.",
            },
          },
        ]
      : []),
    ...(facts.text("ask") === "card" && Number(facts.text("months")) > 60
      ? [
          {
            severity: "stop" as const,
            reason: { zh: "个性化分期最长五年，即60个月。", en: "Such a plan lasts five years (60 months) at most." },
          },
        ]
      : []),
  ],
  write: (facts) =>
    letterDocument(facts, "协商还款申请", [
      paragraph(whoWrites(facts)),
      paragraph(
        form("目前的情况是："),
        facts.sentence(["situation"], (words) => words),
      ),
      ...brokenPromises(facts),
      paragraph(request(asks(facts))),
      paragraph(request("如果需要补充材料，请一次告知。协商期间请暂停计收违约金。")),
      openChannel(facts),
      othersAreNoParties(facts),
      ...withoutAcknowledging(facts),
      askWrittenAnswer,
    ]),
  sample: sampleInput({ ask: "extension", acknowledge: "no", situation: "我在二月失业，正在找工作。", months: "12" }),
});
