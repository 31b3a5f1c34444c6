import { words } from "../settings/words.ts";

export const usePreventWords = words(
  {
    title: "防护",
    heading: "把通讯录看好",
    intro: "号码多半从三处流出：合同里的一句话、手机上的一个权限、被填进去的紧急联系人。",
    contract: "看合同、隐私政策",
    contractHint: "哪一句交出通讯录，哪一句多收钱；写一封修改请求。",
    privacyLog: "手机自己记下了什么",
    privacyLogHint: "哪款应用在哪天读了通讯录，和放款、来电排在一条线上。",
    app: "看一个安卓应用",
    appHint: "装之前先看：它会不会要通讯录，该不该要。",
    apps: "哪些 App 能读通讯录",
    appsHint: "借款类 App 不需要通讯录。看看什么不该要，怎样收回来。",
    people: "我填过谁做紧急联系人",
    peopleHint: "紧急联系人不是担保人，也不欠这笔钱。",
    scams: "有人说能「停催」「洗征信」",
    scamsHint: "先看看这是不是骗局。",
  },
  {
    title: "Protect",
    heading: "Guard the address book",
    intro:
      "Numbers mostly leave in three ways: a sentence in a contract, a permission on the phone, an emergency contact filled in.",
    contract: "Read a contract or policy",
    contractHint: "Which sentence gives the contacts away, which costs more; and a letter that asks for changes.",
    privacyLog: "What the phone itself logged",
    privacyLogHint: "Which app read the contacts on which day, on one line with the loan and the calls.",
    app: "Look into an Android app",
    appHint: "Before installing: does it ask for the contacts, and may it?",
    apps: "Which apps can read the contacts",
    appsHint: "A lending app does not need them. What should not be asked for, and how to take it back.",
    people: "Whom I named as emergency contact",
    peopleHint: "An emergency contact is no guarantor and owes nothing.",
    scams: "Somebody offers to stop collection or clean a record",
    scamsHint: "Check first whether it is a scam.",
  },
);
