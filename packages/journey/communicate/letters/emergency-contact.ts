import { numbered, ownWord, paragraph, request } from "@ringfence/casefile/document/say.ts";
import { loanName } from "../../writing/questions/loan.ts";
import { lenderName, myName, myNumber } from "../../writing/questions/people.ts";
import { filedNotice } from "../filed-notice.ts";
import { defineLetter } from "../letter.ts";
import { othersData } from "../letter-law.ts";
import { askWrittenAnswer, letterDocument, openChannel, underLaw } from "../parts.ts";
import { sampleInput } from "../samples.ts";

export default defineLetter({
  id: "emergency-contact",
  order: 110,
  group: "lender",
  title: { zh: "更换或撤回紧急联系人", en: "Change or withdraw an emergency contact" },
  when: {
    zh: "当初填了家人朋友，现在想撤回，或对方本人不同意。",
    en: "When you named somebody and want to take it back, or they do not agree.",
  },
  questions: [
    myName,
    lenderName,
    loanName,
    {
      id: "relation",
      kind: "text",
      ask: { zh: "原来填的是谁（写关系即可，如“母亲”）", en: "Whom you named (the relation will do)" },
      why: { zh: "信里不必出现对方的姓名和号码。", en: "Their name and number need not appear." },
    },
    {
      id: "instead",
      kind: "choice",
      ask: { zh: "要撤回，还是换成别的方式", en: "Withdraw, or replace" },
      why: { zh: "换人之前，先征得那个人同意。", en: "Ask the new person first." },
      choices: [
        { id: "withdraw", label: { zh: "撤回，只联系我本人", en: "Withdraw; contact me only" } },
        { id: "replace", label: { zh: "我会另行提供，已征得对方同意", en: "I shall name another who agreed" } },
      ],
    },
    myNumber,
  ],
  write: (facts) =>
    letterDocument(facts, "关于变更紧急联系人的通知", [
      paragraph(
        facts.sentence(["name", "loan"], (name, loan) => `我是${name}，在申请“${loan}”时`),
        facts.sentence(["relation"], (who) => `曾填写${who}为紧急联系人。`),
      ),
      paragraph(request("现通知贵方：")),
      numbered(
        [request("自本通知送达之日起，该紧急联系人不再有效，请从系统中删除其联系方式；")],
        [
          request(
            facts.text("instead") === "withdraw"
              ? "今后请只联系我本人；"
              : "新的紧急联系人我将在征得其本人同意后另行提供；",
          ),
        ],
        [request(`${underLaw(facts, othersData)}在取得其本人同意之前，请不要处理其个人信息；`)],
        [request("请把本通知转告受托公司。")],
      ),
      paragraph(ownWord("该紧急联系人不是借款人，也不是担保人。")),
      openChannel(facts),
      askWrittenAnswer,
    ]),
  filed: filedNotice("emergency-contact-change"),
  sample: sampleInput({ relation: "母亲", instead: "withdraw" }),
});
