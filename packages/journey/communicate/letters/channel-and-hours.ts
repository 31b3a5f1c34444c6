import { law, numbered, paragraph, request } from "@ringfence/casefile/document/say.ts";
import contactHours from "@ringfence/law/rules/contact/contact-hours.ts";
import { lenderName, myName, myNumber } from "../../writing/questions/people.ts";
import { defineLetter } from "../letter.ts";
import { askWrittenAnswer, letterDocument, othersAreNoParties, provisions } from "../parts.ts";
import { sampleInput } from "../samples.ts";

const hour = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/;

export default defineLetter({
  id: "channel-and-hours",
  order: 70,
  group: "lender",
  title: { zh: "只在这些时间、用这个方式联系我", en: "Only this channel, only these hours" },
  when: { zh: "电话太多、时间太晚，或上班时不便接听。", en: "Too many calls, too late, or at work." },
  questions: [
    myName,
    lenderName,
    myNumber,
    {
      id: "hours",
      kind: "text",
      ask: { zh: "可以接听的时间，如 12:00-13:30", en: "Hours you can take calls, such as 12:00-13:30" },
      why: {
        zh: "对方同意了，就按约定的时间；没有同意，也不应在晚上十点到早上八点催收。",
        en: "Hours they agree to go before the standing ones; without that, none between 22:00 and 08:00.",
      },
    },
    {
      id: "per-day",
      kind: "number",
      optional: true,
      ask: { zh: "每天最多几次（可空）", en: "At most how often a day (optional)" },
      why: { zh: "写明次数，反复拨打就有据可查。", en: "A number makes repeated dialling plain." },
    },
  ],
  advice: (facts) =>
    hour.test(facts.text("hours"))
      ? []
      : [
          {
            severity: "stop",
            reason: { zh: "时间请写成 12:00-13:30 这样。", en: "Write the hours like 12:00-13:30." },
          },
        ],
  write: (facts) => {
    const basis = provisions(facts, contactHours.basis);
    return letterDocument(facts, "关于联系方式和时间的告知", [
      paragraph(
        facts.sentence(["name"], (name) => `我是${name}。`),
        request("为了便于沟通，请贵方及受托公司按下列方式与我联系："),
      ),
      numbered(
        [facts.sentence(["number"], (number) => `只拨打本人号码${number}，或发送书面消息；`)],
        [facts.sentence(["hours"], (hours) => `只在${hours}之间拨打；其他时间请发书面消息，我会答复；`)],
        ...(facts.has("per-day") ? [[facts.sentence(["per-day"], (count) => `每天不超过${count}次；`)]] : []),
        [request("请不要联系我的单位、亲友。")],
      ),
      ...(basis === undefined ? [] : [paragraph(law(`关于催收时间，可参见${basis}。`))]),
      othersAreNoParties(facts),
      askWrittenAnswer,
    ]);
  },
  sample: sampleInput({ hours: "12:00-13:30", "per-day": "1" }),
});
