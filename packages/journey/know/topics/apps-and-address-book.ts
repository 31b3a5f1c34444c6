import { necessaryForLoanApps, nothingUnrelated, refusingKeepsBasicService } from "../sources/procedure.ts";
import {
  anyoneMayComplain,
  collectTheMinimum,
  consentCanBeWithdrawn,
  everyPersonNeedsABasis,
  noRefusalOverExtraData,
  rightToDeletion,
} from "../sources/statutes.ts";
import { authority, defineTopic, law, rule, says, section } from "../topic.ts";

export default defineTopic({
  id: "apps-and-address-book",
  order: 33,
  title: { zh: "App和通讯录：可以不给", en: "Apps and the address book: you may say no" },
  summary: {
    zh: "借款App不需要你的通讯录。不给，也不能因此不让你用基本功能。给过的，现在就可以关掉。",
    en: "A lending app does not need your address book. Refusing may not cost you the basic service. What was given can be taken back now.",
  },
  body: [
    says(
      "国家列了三十九类App各自必需的信息。网络借贷类要的是手机号、姓名、证件、银行卡号。通讯录不在里面，在任何一类里都不在。",
      "There is a list of what 39 kinds of apps need. For lending: phone number, name, identity document, bank card. The address book is not in it, nor in any other kind.",
      law(necessaryForLoanApps),
    ),
    says(
      "拒绝给不必需的信息，App不得因此拒绝你用基本功能。",
      "An app may not refuse its basic service because you withhold what it does not need.",
      law(refusingKeepsBasicService),
      law(noRefusalOverExtraData),
    ),
    says(
      "清单之外，不等于一概违法，有的信息另有法律依据。但收集要最小、要和服务有关，通讯录里的人也各有各的权利。",
      "Outside the list does not always mean against the law; there may be another basis. But it must be the minimum, related to the service, and each contact has rights too.",
      law(collectTheMinimum),
      law(nothingUnrelated),
      law(everyPersonNeedsABasis),
      rule("excessive-collection"),
    ),
    ...section(
      "现在可以做的",
      "What you can do now",
      says(
        "打开手机设置，找到权限管理，关掉借款App的通讯录、通话记录、短信、相册、位置。再书面撤回同意，对方应当给你方便的办法。",
        "In the phone's settings take back contacts, call log, messages, photos and location from lending apps. Then withdraw consent in writing; it has to be made easy.",
        law(consentCanBeWithdrawn),
      ),
      says(
        "关权限只管以后。已经传走的，要书面请它删除，并问它给了谁。",
        "That covers the future. For what was taken, ask for deletion in writing, and who received it.",
        law(rightToDeletion),
      ),
      says(
        "强行索要的，截图弹窗，向网信部门或者12321投诉。",
        "If it insists, keep a screenshot and complain to the cyberspace authority or 12321.",
        law(anyoneMayComplain),
        authority("cyberspace-personal-information"),
        authority("harassment-12321"),
      ),
      says(
        "对方报得出你从没给过的联系人，记下名字和时间。信息从哪里来，是要说清楚的。",
        "If they recite contacts you never gave, note names and time. They have to be able to say where the data came from.",
        rule("contact-data-source"),
      ),
    ),
  ],
  asked: [
    "通讯录权限",
    "要不要给通讯录权限",
    "不给通讯录就不能借",
    "app读取通讯录",
    "怎么关通讯录权限",
    "app权限",
    "借款app要相册",
    "强制授权",
    "address book permission",
    "app wants my contacts",
    "turn off permissions",
    "does a loan app need contacts",
  ],
});
