import { numbered, paragraph, request } from "@ringfence/casefile/document/say.ts";
import type { Facts } from "../../writing/facts.ts";
import { lenderName, myName, myNumber } from "../../writing/questions/people.ts";
import { filedNotice } from "../filed-notice.ts";
import { defineLetter } from "../letter.ts";
import { answerDuty, deletion, knowAndCopy, withdrawConsent } from "../letter-law.ts";
import { askWrittenAnswer, letterDocument, underLaw } from "../parts.ts";
import { sampleInput } from "../samples.ts";

const wants = (facts: Facts, what: string): boolean => facts.text("what") === "all" || facts.text("what") === what;

export default defineLetter({
  id: "data-rights",
  order: 100,
  group: "lender",
  title: { zh: "撤回授权、删除或复制个人信息", en: "Withdraw consent, delete or copy my data" },
  when: {
    zh: "App 读过通讯录，或不知道信息给了谁。撤回同意不影响合同，也不影响已经合法做的事。",
    en: "When an app read the contacts, or you do not know who has your data. Withdrawing does not end the contract, nor undo what was lawfully done.",
  },
  questions: [
    myName,
    lenderName,
    {
      id: "what",
      kind: "choice",
      ask: { zh: "要求哪一项", en: "What to ask for" },
      why: {
        zh: "复制能看到对方有什么；删除让它不再用。先要复制，再要删除更稳妥。",
        en: "A copy shows what they hold; deletion ends its use.",
      },
      choices: [
        { id: "copy", label: { zh: "查阅、复制", en: "See and copy" } },
        { id: "withdraw", label: { zh: "撤回同意并删除通讯录等信息", en: "Withdraw and delete contacts" } },
        { id: "all", label: { zh: "都要求", en: "All of it" } },
      ],
    },
    myNumber,
  ],
  write: (facts) =>
    letterDocument(facts, "个人信息权利请求函", [
      paragraph(
        facts.sentence(["name", "number"], (name, number) => `我是${name}，注册手机号为${number}。`),
        request("现就我的个人信息向贵方提出如下请求："),
      ),
      numbered(
        ...(wants(facts, "copy")
          ? [
              [
                request(
                  `${underLaw(facts, knowAndCopy)}请提供贵方处理的我的个人信息副本，特别是通讯录、通话记录、短信、位置、已安装应用列表，并说明来源、用途、保存期限和全部接收方。`,
                ),
              ],
            ]
          : []),
        ...(wants(facts, "withdraw")
          ? [
              [
                request(
                  `${underLaw(facts, withdrawConsent)}我撤回对读取和使用通讯录、通话记录、短信、相册、位置等非必要信息的同意。`,
                ),
              ],
              [request(`${underLaw(facts, deletion)}请删除上述信息，并通知已经接收这些信息的机构一并删除。`)],
            ]
          : []),
        [request(`${underLaw(facts, answerDuty)}请受理本请求并答复；拒绝的，请书面说明理由。`)],
      ),
      askWrittenAnswer,
    ]),
  filed: (facts, at, newId) => (wants(facts, "withdraw") ? filedNotice("withdraw-consent")(facts, at, newId) : []),
  sample: sampleInput({ what: "all" }),
});
