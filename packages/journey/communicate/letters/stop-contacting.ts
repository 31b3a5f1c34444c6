import { form, law, numbered, ownWord, paragraph, request } from "@ringfence/casefile/document/say.ts";
import { thirdPersonBans } from "@ringfence/law/rules/conduct-bans.ts";
import { incidentTable } from "../../writing/incident-table.ts";
import { contactsOfOthers } from "../../writing/questions/incidents.ts";
import { agencyName, lenderName, myName, myNumber } from "../../writing/questions/people.ts";
import { brokenPromises } from "../broken-promises.ts";
import { filedNotice } from "../filed-notice.ts";
import { defineLetter } from "../letter.ts";
import { privateLife } from "../letter-law.ts";
import { askWrittenAnswer, letterDocument, openChannel, provisions } from "../parts.ts";
import { sampleInput } from "../samples.ts";

export default defineLetter({
  id: "stop-contacting",
  order: 60,
  group: "lender",
  title: { zh: "停止联系我的亲友", en: "Stop contacting my people" },
  when: {
    zh: "亲友、同事被联系了。列出哪天、谁、用什么号码，要求停止、说明来源、约束外包公司。",
    en: "When family or colleagues were contacted: lists day, person and number, and asks to stop, to name the source, to bind the agency.",
  },
  questions: [myName, lenderName, agencyName, contactsOfOthers, myNumber],
  write: (facts) => {
    const contacts = facts.contacts("contacts");
    const basis = provisions(facts, [...privateLife, ...thirdPersonBans]);
    return letterDocument(facts, "关于停止联系无关第三人的通知", [
      paragraph(
        facts.sentence(["name"], (name) => `我是${name}。`),
        facts.has("agency")
          ? facts.sentence(["agency"], (agency) => `贵方委托的${agency}及相关号码，因我的借款联系了我的亲友。`)
          : { text: "下列号码因我的借款联系了我的亲友。", entries: contacts.map(({ id }) => id) },
        form("记录如下："),
      ),
      incidentTable(facts, contacts),
      paragraph(
        ownWord("上述人员不是借款人，也不是担保人。"),
        ...(basis === undefined ? [] : [law(`有关规定见${basis}。`)]),
      ),
      ...brokenPromises(facts),
      paragraph(request("现请贵方：")),
      numbered(
        [request("立即停止联系除我本人以外的任何人，并通知所有受托公司遵守；")],
        [request("书面说明上述联系方式从何处取得、提供给了哪些机构；")],
        [request("删除我未同意提供的亲友联系方式；")],
        [request("提供受托公司的名称和委托文件，并保存上述通话的录音备查。")],
      ),
      openChannel(facts),
      askWrittenAnswer,
    ]);
  },
  filed: filedNotice("stop-contacting"),
  sample: sampleInput(),
});
