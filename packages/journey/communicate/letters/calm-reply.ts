import { form, paragraph, request } from "@ringfence/casefile/document/say.ts";
import { lastCall } from "../../writing/questions/incidents.ts";
import { myName } from "../../writing/questions/people.ts";
import { defineLetter } from "../letter.ts";
import { sampleInput } from "../samples.ts";

/** Three tones for the same calm content; none admits a debt, none promises, none answers an insult. */
const tones: Readonly<Record<string, readonly string[]>> = {
  short: ["消息收到。请说明您所属机构的全称、工号和委托方。核实之后，我会通过贵方官方渠道沟通。请不要联系其他人。"],
  polite: [
    "您好，消息收到，谢谢告知。",
    "为避免误会，请您先告诉我：您所属机构的全称、工号、受谁委托，以及官方还款渠道。",
    "我愿意沟通，也请您在白天通过本号码或书面方式联系我本人，不要联系我的家人、同事。",
  ],
  firm: [
    "消息收到，已保存。",
    "请书面说明贵方身份、委托方和金额明细。在此之前，我不就金额作任何确认，也不向个人账户付款。",
    "请不要联系除我以外的任何人，也不要使用威胁、辱骂的言语。继续如此，我会把记录提交给有关部门。",
  ],
};

export default defineLetter({
  id: "calm-reply",
  order: 220,
  group: "people",
  title: { zh: "回复催收消息", en: "Reply to a collector's message" },
  when: {
    zh: "收到让人着急的消息，先不要当场回。用一段平静的话。",
    en: "When a message upsets you: wait, then answer calmly.",
  },
  questions: [
    myName,
    { ...lastCall, optional: true },
    {
      id: "tone",
      kind: "choice",
      ask: { zh: "用哪种语气", en: "Which tone" },
      why: { zh: "三种都不承认金额、不承诺、不还嘴。", en: "None of them admits, promises or fights back." },
      choices: [
        { id: "short", label: { zh: "简短", en: "Short" } },
        { id: "polite", label: { zh: "客气", en: "Polite" } },
        { id: "firm", label: { zh: "坚定", en: "Firm" } },
      ],
    },
  ],
  write: (facts) => ({
    title: "回复",
    language: "zh-CN",
    blocks: (tones[facts.text("tone")] as readonly string[]).map((line, at) =>
      paragraph(at === 0 ? form(line) : request(line)),
    ),
  }),
  sample: sampleInput({ tone: "polite" }),
});
