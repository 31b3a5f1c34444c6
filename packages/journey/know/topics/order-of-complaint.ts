import { localLendersAreLicensed } from "../sources/money.ts";
import {
  bankComplaintChannels,
  bankComplaintClock,
  freeMediation,
  institutionFirst,
  legalAidMatters,
  pbcForwards,
  violationReportAccepted,
  violationReportResult,
} from "../sources/procedure.ts";
import {
  anyoneMayComplain,
  noGainFromComplaints,
  policeCaseTime,
  policeMustAnswer,
  stopOrder,
} from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, says, section } from "../topic.ts";

export default defineTopic({
  id: "order-of-complaint",
  order: 31,
  title: { zh: "投诉的顺序：先找谁，再找谁", en: "The order of complaint: whom first, whom next" },
  summary: {
    zh: "有人身威胁先打110。其他的，先找放款机构，再按机构类型找监管，最后是调解和法院。每一步都要编号，盯住期限。",
    en: "Threats: 110 first. Otherwise the lender first, then the regulator for its kind, then mediation and court. Get a number at each step and watch the clock.",
  },
  body: [
    ...section(
      "先弄清是谁放的款",
      "First find out who lent",
      encourages(
        "看合同、看征信报告上写的机构全称。App的名字常常不是放款的人。",
        "Look in the contract and the credit report for the full name. The app is often not the lender.",
      ),
    ),
    ...section(
      "有威胁，不用排队",
      "Threats do not queue",
      says(
        "威胁、辱骂、反复骚扰、闯入家门、买卖信息，直接找公安。公安应当登记、立案或者说明理由，办案一般三十天。",
        "Threats, insults, repeated harassment, entering homes, trade in data: straight to the police. They open a case or say why not; a case takes about 30 days.",
        authority("police-110"),
        law(policeMustAnswer),
        law(policeCaseTime),
      ),
    ),
    ...section(
      "第一步：放款机构",
      "Step one: the lender",
      says(
        "向它公布的投诉渠道提出，最好书面。银行、消费金融公司一般十五天内答复，复杂的三十天，特殊的还能延长三十天。",
        "Use its published channel, best in writing. Banks and consumer finance companies answer in 15 days, 30 if complex, 30 more in special cases.",
        authority("institution-itself"),
        law(institutionFirst),
        law(bankComplaintChannels),
        law(bankComplaintClock),
      ),
      says(
        "小贷公司、平台也先投诉它自己，留下记录。",
        "With microloan companies and platforms too: complain to them first and keep the record.",
        authority("microloan-itself"),
      ),
    ),
    ...section(
      "第二步：监管部门",
      "Step two: the regulator",
      says(
        "银行、消费金融公司的催收行为，打12378。只想让它被查，可以另写违法行为举报，十五天内决定是否受理，受理后六十天左右有结果。",
        "Collection by banks and consumer finance companies: 12378. For an investigation file a report: accepted or not in 15 days, result in about 60.",
        authority("nfra-12378"),
        authority("nfra-violation-report"),
        law(violationReportAccepted),
        law(violationReportResult),
      ),
      says(
        "征信、支付、利率标识的问题，打12363。七个工作日内决定是否转办，机构十五天内答复，最长六十天。",
        "Credit records, payments, display of rates: 12363. Passed on in 7 working days; the institution answers in 15 days, 60 at most.",
        authority("pbc-12363"),
        law(pbcForwards),
      ),
      says(
        "小额贷款公司由地方金融监管部门管，不知道电话就打12345。",
        "Microloan companies have local supervisors; if you lack the number call 12345.",
        authority("local-financial-bureau"),
        authority("government-12345"),
        law(localLendersAreLicensed),
      ),
    ),
    ...section(
      "同时可以走的路",
      "Ways that run beside",
      says(
        "骚扰电话和短信，12321；网上被公开，12377；App乱收集，网信部门；收费和格式条款，12315；互联网金融协会也收线索。",
        "Harassing calls and messages 12321; published online 12377; apps the cyberspace authority; fees and terms 12315; the internet finance association takes leads too.",
        authority("harassment-12321"),
        authority("online-content-12377"),
        authority("cyberspace-personal-information"),
        authority("market-12315"),
        authority("nifa-report"),
        law(anyoneMayComplain),
      ),
      says(
        "号码是运营商的事：先投诉运营商，不满意再打12300。许多人受害的线索，可以给检察院12309。",
        "Numbers are the carrier's matter: complain there, then 12300. Leads on harm to many may go to the procuratorate, 12309.",
        authority("telecom-12300"),
        authority("procuratorate-12309"),
      ),
    ),
    ...section(
      "第三步：调解和法院",
      "Step three: mediation and court",
      says(
        "调解不收费，双方同意才行。侵害停不下来、后果难以弥补的，可以请法院责令停止。",
        "Mediation is free and by consent. If it does not stop and the harm is hard to repair, a court may order it to stop.",
        authority("mediation"),
        authority("court"),
        law(freeMediation),
        law(stopOrder),
      ),
      says(
        "不懂就打12348问。指派律师代理有范围限制，普通借款纠纷不在全国清单里。",
        "Ask 12348. A lawyer is assigned for listed matters only; ordinary loans are not on the national list.",
        authority("legal-aid-12348"),
        law(legalAidMatters),
      ),
    ),
    ...section(
      "写的时候",
      "When you write",
      says(
        "只写发生过的事，一句对一条记录。只提合法的要求，不拿投诉换钱。同一件事，等到期限过了再走下一步。",
        "Write what happened, each sentence with its entry. Ask for lawful things only, never money for silence. Take the next step when the time has passed.",
        law(noGainFromComplaints),
      ),
    ),
  ],
  asked: [
    "怎么投诉",
    "去哪里投诉",
    "找谁投诉",
    "投诉催收",
    "投诉没用怎么办",
    "投诉没人理",
    "投诉顺序",
    "怎么举报",
    "维权",
    "向谁举报",
    "how to complain",
    "where to complain",
    "who can help me",
    "report a collector",
    "complaint ignored",
  ],
});
