import { form, paragraph, request } from "@ringfence/casefile/document/say.ts";
import type { Facts } from "../../writing/facts.ts";
import { myName } from "../../writing/questions/people.ts";
import { defineLetter } from "../letter.ts";
import { sampleInput } from "../samples.ts";

/** What a friend needs to know, and no more: no lender, no amount. */
const short =
  "最近可能有陌生号码以我的名义联系你，说借款之类的事。只要你没有和我一起借、没有担保，就没有还款责任，不用理会，也不要给任何人转账。";
const keep = "如果接到了，麻烦记下时间、号码和对方说的话，截图或录音留着，发给我就行。不必和对方争论。";
const rights =
  "你可以直接回一句“我不是借款人，请不要再联系我”。之后再打来，就记下来，你和我都可以投诉。给你添麻烦了，抱歉，也谢谢你。";

const text = (facts: Facts): readonly string[] => {
  switch (facts.text("length")) {
    case "short":
      return [short];
    case "medium":
      return [short, keep];
    default:
      return [short, keep, rights];
  }
};

export default defineLetter({
  id: "heads-up",
  order: 210,
  group: "people",
  title: { zh: "提前告诉亲友一声", en: "A heads-up to friends and family" },
  when: {
    zh: "在催收找到他们之前先说。不说欠了谁、欠多少。",
    en: "Before a collector finds them. It names no lender and no amount.",
  },
  questions: [
    myName,
    {
      id: "length",
      kind: "choice",
      ask: { zh: "要多长", en: "How long" },
      why: { zh: "不太熟的人，一句就够；家人可以多说两句。", en: "One line for acquaintances, more for family." },
      choices: [
        { id: "short", label: { zh: "一句话", en: "One line" } },
        { id: "medium", label: { zh: "加上怎么帮忙留证", en: "With how to help" } },
        { id: "long", label: { zh: "再加上怎么回对方", en: "With what to answer" } },
      ],
    },
  ],
  write: (facts) => ({
    title: "给你提个醒",
    language: "zh-CN",
    blocks: [
      paragraph(facts.sentence(["name"], (name) => `我是${name}。`)),
      ...text(facts).map((line, at) => paragraph(at === 0 ? form(line) : request(line))),
    ],
  }),
  sample: sampleInput({ length: "long" }),
});
