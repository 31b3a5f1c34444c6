import { whenContactsMayBeAsked } from "../sources/collection.ts";
import { signsOfIntent } from "../sources/money.ts";
import { tellTheCourtTheTruth, violationReportTruthful } from "../sources/procedure.ts";
import {
  crimeOfExtortion,
  crimeOfForgery,
  crimeOfLoanFraud,
  crimeOfRefusingJudgments,
  crimeOfShamSuits,
  extortionPenalty,
  forgedPapers,
  noGainFromComplaints,
  peaceOfPrivateLife,
  repayOnTime,
  spreadingPrivacy,
  tellTheTruthWhenBorrowing,
} from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, rule, says } from "../topic.ts";

export default defineTopic({
  id: "borrower-must-not",
  order: 22,
  title: { zh: "借款人不能做什么", en: "What a borrower must not do" },
  summary: {
    zh: "不躲、不造假、不拿投诉换钱、不把对方的信息发到网上。守住这些，你说的话才站得住。",
    en: "Do not hide, do not forge, do not trade complaints for money, do not publish the other side's data. It keeps your word good.",
  },
  body: [
    says(
      "钱还是要还。对方做得不对，可以投诉，但债不会因此消失。",
      "The debt is still owed. You may complain of what was wrong; the debt stays.",
      law(repayOnTime),
    ),
    says(
      "不要失联、不要转移财产。信用卡透支以后躲起来、换号码躲催收、转移财产，可能被认定为有意不还。",
      "Do not vanish or move assets. After a card overdraft, dodging and moving assets may be taken as intent not to repay.",
      law(signsOfIntent),
      law(whenContactsMayBeAsked),
    ),
    says(
      "不要伪造困难证明、病历、合同、流水。假材料会让一件民事的事变成别的事。",
      "Do not forge hardship papers, medical records, contracts or statements. It turns a civil matter into something else.",
      law(forgedPapers),
      law(crimeOfForgery),
    ),
    says(
      "借款时不要编造工作和收入。一开始就不打算还、用假材料骗贷款，数额较大的是犯罪。",
      "Do not invent job or income when borrowing. Defrauding a lender of a larger sum, never meaning to repay, is a crime.",
      law(tellTheTruthWhenBorrowing),
      law(crimeOfLoanFraud),
    ),
    says(
      "不要说“给我钱，我就撤投诉”。投诉只提合法的要求：停止骚扰、更正、道歉、依法处理。",
      "Never say “pay me and I withdraw”. A complaint asks for lawful things only: stop, correct, apologise, act by law.",
      law(noGainFromComplaints),
      law(extortionPenalty),
      law(crimeOfExtortion),
    ),
    says(
      "不要夸大，不要编造，不要用同一份模板到处投。每一句都要有记录撑着。",
      "No exaggeration, no invention, no one template sent everywhere. Each sentence rests on your record.",
      law(violationReportTruthful),
      law(tellTheCourtTheTruth),
      law(crimeOfShamSuits),
    ),
    says(
      "不要骂回去，不要轰炸对方的电话，不要公开催收员的姓名和照片。他的隐私也受保护。",
      "Do not insult back, do not flood their phones, do not publish a collector's name or face. Their privacy is protected too.",
      law(peaceOfPrivateLife),
      law(spreadingPrivacy),
    ),
    says(
      "不要借新还旧，尤其是别人催着你借的。",
      "Do not borrow anew to repay, least of all when pushed to.",
      rule("borrow-to-repay"),
    ),
    says(
      "收到判决不要不管。有能力还却拒不履行，情节严重的是犯罪；还不起，可以和法院说明情况。",
      "Do not ignore a judgment. Refusing what one can pay is a crime when serious; if you cannot, tell the court.",
      law(crimeOfRefusingJudgments),
      authority("court"),
    ),
    encourages(
      "把自己这边做干净，你就可以放心地往前走。",
      "Keep your own side clean, and you can walk on without worry.",
    ),
  ],
  asked: [
    "我不能做什么",
    "失联会怎么样",
    "换号码躲起来",
    "可以不还吗",
    "不想还了",
    "伪造困难证明",
    "假病历",
    "转移财产",
    "骂回去可以吗",
    "曝光催收员",
    "用投诉要钱",
    "借新还旧",
    "can i hide",
    "should i stop paying",
    "fake hardship proof",
    "can i publish the collector's name",
  ],
});
