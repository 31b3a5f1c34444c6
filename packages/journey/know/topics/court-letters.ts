import { cardLetterContents } from "../sources/collection.ts";
import { cardFraudThreshold, maliciousOverdraft, notPayingIsNotIntent } from "../sources/money.ts";
import {
  crimeOfForgery,
  crimeOfPosing,
  crimeOfRefusingJudgments,
  excessivePenalty,
  falseIdentity,
  forgedPapers,
} from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, rule, says, section } from "../topic.ts";

export default defineTopic({
  id: "court-letters",
  order: 34,
  title: { zh: "传票、律师函、催收函：真的假的", en: "Summons, lawyers' letters, collection letters: real or not" },
  summary: {
    zh: "先别慌，先核实。电话自己查，不用对方给的号码。真的就按时回应，假的就留好报警。一般的欠钱不还是民事的事。",
    en: "Keep calm and check, at a number you look up yourself. If real, answer in time; if forged, keep it and report it. Not repaying is as a rule a civil matter.",
  },
  body: [
    ...section(
      "怎么核实",
      "How to check",
      says(
        "看发文的机关、案号、联系人。自己查到那家法院或公安的公开电话，打过去问有没有这个案子。不要打文书上、短信里的号码。",
        "Look at the authority, case number and contact. Find the public number yourself and ask. Do not use the number in the paper or message.",
        rule("forged-documents"),
        rule("impersonating-authority"),
      ),
      says(
        "自称警察、法官，要你马上转账、加微信、屏幕共享的，先挂断，再打110核实。",
        "If a “policeman” or “judge” wants a transfer at once, a chat or screen sharing: hang up, then ask 110.",
        authority("police-110"),
        law(falseIdentity),
        law(crimeOfPosing),
      ),
    ),
    ...section(
      "如果是假的",
      "If it is forged",
      says(
        "伪造公文、印章，冒充国家机关，是法律禁止的，严重的是犯罪。信封、短信、图片原样留好，拿去报警。",
        "Forging papers or seals and posing as an authority is forbidden by law, and a crime when serious. Keep envelope, message and picture as they are and report it.",
        law(forgedPapers),
        law(crimeOfForgery),
        authority("police-110"),
      ),
    ),
    ...section(
      "如果是真的",
      "If it is real",
      says(
        "法院的传票要按时回应、按时到庭。你可以说明困难，请求调解，请求看一看利息和违约金是不是太高。",
        "Answer a court's summons and appear in time. You may explain, ask for mediation, and ask that interest and damages be looked at.",
        authority("court"),
        authority("mediation"),
        law(excessivePenalty),
      ),
      says(
        "判下来了不要不管。有能力却拒不履行，情节严重的才是犯罪；还不起，要和法院说。",
        "Do not ignore a judgment. Refusing what one can pay is a crime when serious; if you cannot, say so to the court.",
        law(crimeOfRefusingJudgments),
      ),
      says(
        "律师函、催收函不是判决，只是对方的主张。可以回一封信：事实怎样、你的方案是什么。",
        "A lawyer's or collection letter is no judgment but a claim. You may answer: the facts, and your plan.",
        rule("misleading-consequence"),
      ),
      says(
        "信用卡的催收函，应当写清欠款、依据、你的权利、怎么提异议，并盖章。",
        "A card collection letter states debt, basis, your rights, how to object, and bears a seal.",
        law(cardLetterContents),
      ),
    ),
    ...section(
      "“不还就坐牢”",
      "“Pay or go to jail”",
      says(
        "只是还不起，不等于犯罪。信用卡恶意透支要同时满足：本金五万元以上、有意不还、两次有效催收后超过三个月仍不还。不能只因为没还就认定。",
        "Being unable to pay is no crime. Malicious overdraft needs all of: principal of CNY 50,000 or more, intent not to repay, and three months after two valid collections. Not paying alone does not prove it.",
        law(maliciousOverdraft),
        law(cardFraudThreshold),
        law(notPayingIsNotIntent),
        rule("misleading-consequence"),
      ),
      encourages(
        "所以更要保持联系、留下协商的记录。这些都能说明你愿意还。",
        "All the more reason to stay in touch and keep the record: it shows you are willing.",
      ),
    ),
  ],
  asked: [
    "传票是真的吗",
    "收到法院短信",
    "律师函怎么办",
    "被起诉了怎么办",
    "不还会坐牢吗",
    "欠钱会坐牢吗",
    "会不会被抓",
    "网贷诈骗罪",
    "立案通知",
    "仲裁",
    "催收函",
    "is the summons real",
    "lawyer's letter",
    "can i go to jail for debt",
    "i was sued",
    "fake court letter",
  ],
});
