import { passingOnIsProviding } from "../sources/procedure.ts";
import {
  consentCanBeWithdrawn,
  crimeOfSellingInformation,
  everyPersonNeedsABasis,
  loanInformationPrioritised,
  noLeakByProcessors,
  outsourcedProcessing,
  phoneNumbersAreProtected,
  rightToCopy,
  rightToDeletion,
  sensitiveInformation,
  separateConsentToShare,
  tradeInInformation,
} from "../sources/statutes.ts";
import { authority, defineTopic, law, rule, says, section } from "../topic.ts";

export default defineTopic({
  id: "harm-to-privacy",
  order: 10,
  title: { zh: "对隐私的伤害，和能找谁", en: "What it does to privacy, and who helps" },
  summary: {
    zh: "一份通讯录里有几百个人，他们没有同意过。欠款也是你的私事，不该由别人说出去。可以要求删除，可以投诉。",
    en: "An address book holds hundreds of people who were not asked. Your debt is private too. Deletion can be asked for, and complaints made.",
  },
  body: [
    says(
      "电话号码是受法律保护的个人信息。你点了“同意”，也不能替通讯录里的每个人同意。",
      "Phone numbers are protected by law. Your “agree” cannot stand for each person in the book.",
      law(phoneNumbersAreProtected),
      law(everyPersonNeedsABasis),
    ),
    says(
      "欠不欠钱、欠多少，是你的私事。账户信息更是敏感信息。把这些说给不欠钱的人听，是另外一个问题。",
      "Whether and how much you owe is private; account data is sensitive. Telling it to people who owe nothing is a matter of its own.",
      rule("debt-disclosure"),
      law(sensitiveInformation),
    ),
    says(
      "信息给出去以后，常常不止一家在用。给别的公司自己去用，要告诉你，还要你单独同意；委托催收公司代办的，要有约定、受监督。",
      "Data once given is often used by more than one firm. Giving it to another for its own use needs notice and separate consent; an agency that only acts for the lender needs an agreement and supervision.",
      law(separateConsentToShare),
      law(outsourcedProcessing),
      law(noLeakByProcessors),
      law(passingOnIsProviding),
      rule("contact-data-source"),
    ),
    says(
      "贷款信息流出去，还会引来骗子。接到“帮你处理逾期”的陌生电话，先别给身份证号和验证码。",
      "Leaked loan data also draws swindlers. To a stranger who offers to “handle your overdue loan”, give no identity number and no code.",
      law(loanInformationPrioritised),
      authority("police-110"),
    ),
    ...section(
      "你可以做的",
      "What you can do",
      says(
        "在手机设置里关掉通讯录权限，再书面撤回同意，请对方删除。对方应当给你方便的办法。",
        "Take the permission back in the phone's settings, then withdraw consent in writing and ask for deletion. It has to be made easy.",
        law(consentCanBeWithdrawn),
        law(rightToDeletion),
      ),
      says(
        "可以问清楚：你们手里有我的哪些信息，从哪里来，给了谁。",
        "You may ask: what do you hold about me, from where, and who got it?",
        law(rightToCopy),
      ),
    ),
    ...section(
      "能找谁",
      "Who helps",
      says(
        "App乱收集，找网信部门；骚扰短信和问题App，打12321；网上被公开，找12377；有人买卖个人信息，打110。",
        "Apps that take too much: the cyberspace authority. Harassing messages and bad apps: 12321. Published online: 12377. Trade in data: 110.",
        authority("cyberspace-personal-information"),
        authority("harassment-12321"),
        authority("online-content-12377"),
        authority("police-110"),
        law(tradeInInformation),
        law(crimeOfSellingInformation),
      ),
      says(
        "银行、支付机构泄露金融信息，可以打12363。不知道怎么写，打12348问。",
        "If a bank or payment firm leaked financial data: 12363. If you do not know how to write it: 12348.",
        authority("pbc-12363"),
        authority("legal-aid-12348"),
      ),
    ),
  ],
  asked: [
    "隐私被泄露",
    "个人信息被泄露",
    "通讯录被偷了",
    "他们怎么有我的通讯录",
    "要求删除我的信息",
    "撤回同意",
    "信息被卖了",
    "privacy leak",
    "delete my data",
    "how did they get my contacts",
  ],
});
