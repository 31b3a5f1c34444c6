import { form, paragraph, request } from "@ringfence/casefile/document/say.ts";
import { incidentTable } from "../../writing/incident-table.ts";
import { lastCall } from "../../writing/questions/incidents.ts";
import { lenderName, myName, myNumber } from "../../writing/questions/people.ts";
import { brokenPromises } from "../broken-promises.ts";
import { defineLetter } from "../letter.ts";
import { askWrittenAnswer, letterDocument, openChannel } from "../parts.ts";
import { sampleInput } from "../samples.ts";

export default defineLetter({
  id: "after-call",
  order: 50,
  group: "lender",
  title: { zh: "通话后确认", en: "Confirm what was said" },
  when: {
    zh: "通完话当天发一份：说了什么、答应了什么。以后对方改口，有据可查。",
    en: "The same day: what was said and agreed, so that it cannot change later.",
  },
  questions: [
    myName,
    lenderName,
    lastCall,
    {
      id: "said",
      kind: "words",
      ask: { zh: "对方说了什么、答应了什么", en: "What they said and agreed to" },
      why: { zh: "照实写，记不清的不写。", en: "As it was; leave out what you do not remember." },
    },
    {
      id: "answered",
      kind: "words",
      optional: true,
      ask: { zh: "你怎样回答的（没有答应还款就空着）", en: "What you answered (empty if you promised nothing)" },
      why: { zh: "答应还款会让诉讼时效重新计算。", en: "A promise to pay restarts the limitation period." },
    },
    myNumber,
  ],
  advice: (facts) =>
    facts.contacts("contacts").length === 1
      ? []
      : [
          {
            severity: "stop",
            reason: { zh: "一封确认函只确认一次通话。请只选一次。", en: "One letter confirms one call. Choose one." },
          },
        ],
  write: (facts) =>
    letterDocument(facts, "通话内容确认函", [
      paragraph(
        facts.sentence(["name"], (name) => `我是${name}。`),
        form("现就下列一次通话的内容与贵方确认："),
      ),
      incidentTable(facts, facts.contacts("contacts")),
      paragraph(
        form("通话中，贵方人员表示："),
        facts.sentence(["said"], (words) => words),
      ),
      ...(facts.has("answered")
        ? [
            paragraph(
              form("我的答复是："),
              facts.sentence(["answered"], (words) => words),
            ),
          ]
        : []),
      ...brokenPromises(facts),
      paragraph(request("以上内容如与贵方记录不符，请在收到后三个工作日内书面指出，并提供通话录音。")),
      openChannel(facts),
      paragraph(form("本函只记录通话内容，不构成对债务或金额的承认。")),
      askWrittenAnswer,
    ]),
  sample: sampleInput({ said: "可以申请延期三个月，三天内发书面方案到我的手机号。" }),
});
