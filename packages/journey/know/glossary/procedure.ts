import { cite } from "@ringfence/law/engine/citation.ts";
import { cardLetterContents } from "../sources/collection.ts";
import {
  dataMessagesAreEvidence,
  electronicDataKinds,
  freeMediation,
  judicialConfirmation,
  legalAidMatters,
  notarisedData,
  originalCarrier,
} from "../sources/procedure.ts";
import { noGainFromComplaints, policeMustAnswer } from "../sources/statutes.ts";
import { term } from "../term.ts";
import { authority, law, rule } from "../topic.ts";

const integrity = cite(
  "electronic-signature-law",
  "2019",
  { article: "8", item: 2 },
  {
    zh: "审查电子数据是否真实，要看保持内容完整的方法是否可靠。",
    en: "Whether data is true depends on how reliably its content was kept whole.",
  },
);

/** Evidence, complaints, court. */
export const procedure = [
  term(
    "electronic-data",
    ["电子数据", "electronic data"],
    [
      "短信、聊天、通话记录、照片、录音文件这些，都是证据的一种。",
      "Messages, chats, call logs, photos and recordings: a kind of evidence.",
    ],
    ["聊天记录", "电子证据", "electronic evidence"],
    law(electronicDataKinds),
  ),
  term(
    "original-carrier",
    ["原始载体", "original carrier"],
    [
      "最初存下录音录像的那台手机或设备。请不要换机就删。",
      "The phone or device that first stored a recording. Do not wipe it.",
    ],
    ["原件", "原手机", "original"],
    law(originalCarrier),
  ),
  term(
    "fingerprint",
    ["指纹（哈希值）", "fingerprint (hash)"],
    [
      "从文件算出的一串字符，文件动过一点就会变。它能帮助说明没有改过，但不能单独证明内容真实。",
      "A string computed from a file that changes when the file does. It helps to show nothing was altered; it does not prove the content.",
    ],
    ["哈希", "hash", "SHA-256", "校验值"],
    law(integrity),
    law(dataMessagesAreEvidence),
  ),
  term(
    "notarisation",
    ["公证", "notarisation"],
    [
      "请公证处把网页、聊天记录固定下来。公证过的内容，法院一般确认真实。",
      "Having pages or chats fixed by a notary; courts generally take them as true.",
    ],
    ["保全公证", "notary"],
    law(notarisedData),
  ),
  term(
    "police-receipt",
    ["受案回执", "police receipt"],
    [
      "报案后请公安给你的凭据，写着案子编号。以后查进度靠它。",
      "Proof that the police took your report, with its number.",
    ],
    ["报警回执", "受案登记"],
    authority("police-110"),
    law(policeMustAnswer),
  ),
  term(
    "complaint-and-report",
    ["投诉和举报", "complaint and report"],
    [
      "投诉是要对方解决你的事；举报是反映它违规，请监管去查。两件事可以都做，都要如实。",
      "A complaint asks to settle your matter; a report tells the regulator of a breach. Both may be made, both truthfully.",
    ],
    ["举报", "信访", "complaint", "report"],
    authority("nfra-12378"),
    authority("nfra-violation-report"),
    law(noGainFromComplaints),
  ),
  term(
    "peoples-mediation",
    ["调解", "mediation"],
    [
      "中立的人帮双方谈。人民调解不收费，双方都愿意才行。",
      "A neutral person helps both to talk. People's mediation is free and by consent.",
    ],
    ["人民调解", "金融调解", "mediator"],
    law(freeMediation),
    authority("mediation"),
  ),
  term(
    "judicial-confirmation",
    ["司法确认", "judicial confirmation"],
    [
      "调解谈成以后三十天内，双方一起请法院确认，之后可以强制执行。",
      "Within 30 days of agreeing, both ask a court to confirm; then it can be enforced.",
    ],
    ["法院确认"],
    law(judicialConfirmation),
  ),
  term(
    "legal-aid",
    ["法律援助", "legal aid"],
    [
      "国家提供的法律帮助。咨询可以打12348；指派律师代理有范围和经济困难的条件。",
      "Legal help by the state. For advice call 12348; a lawyer is assigned for listed matters and hardship.",
    ],
    ["免费律师", "公共法律服务"],
    authority("legal-aid-12348"),
    law(legalAidMatters),
  ),
  term(
    "summons",
    ["传票", "summons"],
    [
      "法院叫你到庭的正式通知。收到先核实真假，真的要按时到。",
      "A court's formal call to appear. Check that it is genuine; if so, appear in time.",
    ],
    ["法院通知", "开庭通知", "应诉通知"],
    authority("court"),
    rule("forged-documents"),
  ),
  term(
    "collection-letter",
    ["催收函", "collection letter"],
    [
      "书面的催款。信用卡的要写清欠款、依据、你的权利和异议办法，并盖章。它和律师函一样，不是判决。",
      "A written demand. For cards it states debt, basis, rights and how to object, with a seal. Like a lawyer's letter it is no judgment.",
    ],
    ["律师函", "催告函", "债务通知", "lawyer's letter"],
    law(cardLetterContents),
  ),
  term(
    "counter-collection",
    ["反催收", "counter-collection agents"],
    [
      "收费替人“对付催收”的人。常教人造假、失联、拿投诉要钱，风险都在你身上。",
      "People who take money to deal with collectors. They often teach forging, hiding and pressing for money; the risk is yours.",
    ],
    ["代理维权", "债闹", "法务公司"],
    law(noGainFromComplaints),
    authority("police-110"),
  ),
] as const;
