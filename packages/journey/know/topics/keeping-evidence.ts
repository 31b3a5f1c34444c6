import { cardCallsRecorded, recordsKeptTwoYears } from "../sources/collection.ts";
import {
  adverseInference,
  dataMessagesAreEvidence,
  doubtfulEvidence,
  electronicDataKinds,
  notarisedData,
  originalCarrier,
  preserveEvidence,
  unlawfulEvidence,
} from "../sources/procedure.ts";
import { sixMonths } from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, says, section } from "../topic.ts";

export default defineTopic({
  id: "keeping-evidence",
  order: 30,
  title: { zh: "留证：留什么，怎么留", en: "Evidence: what to keep and how" },
  summary: {
    zh: "短信、通话记录、录音、截图都能用。最要紧的是：留原件，不剪辑，写下时间、号码、谁、说了什么。",
    en: "Messages, call logs, recordings and screenshots all count. Keep originals, edit nothing, note time, number, who and what was said.",
  },
  body: [
    says(
      "短信、微信、邮件、通话记录、录音文件，都是法律认可的电子数据，不会只因为是电子的就不算。",
      "Messages, chats, mail, call records and recordings are electronic data in law; being electronic is no reason to refuse them.",
      law(electronicDataKinds),
      law(dataMessagesAreEvidence),
    ),
    ...section(
      "留原件",
      "Keep originals",
      says(
        "录音留在原来的手机里，不要只留转发的文件。截图以外，原短信也别删。一致的副本、直接打印件可以当原件用。",
        "Leave recordings on the phone that made them. Keep the messages beside the screenshots. Identical copies and direct printouts count as originals.",
        law(originalCarrier),
      ),
      says(
        "不剪辑、不涂改、不拼接。有疑点的录音和核对不了的复制件，单独不能用。",
        "No cutting, no painting over, no joining. Doubtful recordings and copies that cannot be checked do not stand alone.",
        law(doubtfulEvidence),
      ),
      says(
        "护录算出的指纹能说明文件之后没有变过。它有帮助，但不能保证法院一定采信。",
        "The fingerprint Ringfence computes helps to show a file did not change. It supports, and does not guarantee, that a court accepts it.",
        law(dataMessagesAreEvidence),
        law(doubtfulEvidence),
      ),
    ),
    ...section(
      "录音",
      "Recordings",
      says(
        "录下自己参加的通话，一般不属于被排除的情形。不要去偷录别人之间的谈话，也不要装窃听。",
        "Recording a call you take part in is normally not excluded. Do not secretly record others' talks or bug anybody.",
        law(unlawfulEvidence),
      ),
      encourages(
        "接通后先问：“请问您是哪家公司，怎么称呼，工号多少？”这句话会让录音清楚很多。",
        "Ask first: “Which company, what is your name, your staff number?” It makes a recording much clearer.",
      ),
    ),
    ...section(
      "每一次记四样",
      "Four things each time",
      encourages(
        "几点几分；什么号码；对方自称谁；原话说了什么。当天记，最准。",
        "When to the minute; which number; who they said they were; the words. The same day is best.",
      ),
      encourages(
        "联系人接到的，请他们自己留。谁经历的谁来说，最有分量。",
        "What contacts received they should keep themselves. It weighs most from who lived it.",
      ),
    ),
    ...section(
      "重要的材料，再加一道",
      "For what matters most",
      says(
        "关键的网页、聊天，可以做公证，或者用中立的存证平台，法院一般会确认其真实性。",
        "Key pages and chats can be notarised or kept with a neutral platform; courts then generally take them as true.",
        law(notarisedData),
      ),
      says(
        "快要消失的证据，可以申请法院保全。",
        "Evidence about to vanish can be preserved by a court.",
        law(preserveEvidence),
      ),
      says(
        "按照国标建议和行业要求，对方也应留存催收记录，至少两年。你可以书面要求调取；在诉讼里无理由不交的，可能对它不利。",
        "By standard and industry rules they should keep records too, two years at least. Ask in writing; in a suit, withholding them without reason may count against them.",
        law(recordsKeptTwoYears),
        law(cardCallsRecorded),
        law(adverseInference),
      ),
      says(
        "别等太久。治安处罚要在六个月以内被公安机关发现。",
        "Do not wait too long: for a police penalty the conduct must come to light within six months.",
        law(sixMonths),
        authority("police-110"),
      ),
    ),
  ],
  asked: [
    "怎么留证据",
    "录音有用吗",
    "偷录合法吗",
    "通话录音合法吗",
    "截图能当证据吗",
    "聊天记录能当证据吗",
    "取证",
    "证据怎么保存",
    "公证",
    "要保留什么",
    "is recording a call legal",
    "how to keep evidence",
    "are screenshots evidence",
    "proof",
  ],
});
