import {
  associationLostContact,
  softViolence,
  whatContactsMayBeAsked,
  whenContactsMayBeAsked,
} from "../sources/collection.ts";
import { effectiveUrging } from "../sources/money.ts";
import { homeIsPrivate, repayOnTime } from "../sources/statutes.ts";
import { term } from "../term.ts";
import { law, rule } from "../topic.ts";

/** What happens when a debt is collected. */
export const collecting = [
  term(
    "collection",
    ["催收", "collection"],
    [
      "提醒、通知、督促还款，不管用电话、信函、上门还是诉讼。依法催收是正常的。",
      "Reminding, notifying or urging to pay, by call, letter, visit or suit. Within the law it is normal.",
    ],
    ["催款", "讨债", "要账", "贷后管理", "debt collection"],
    law(repayOnTime),
    rule("contact-hours"),
  ),
  term(
    "bombing-the-address-book",
    ["爆通讯录", "bombing the address book"],
    [
      "大量联系你通讯录里的人，用难堪逼你还钱。",
      "Mass-contacting the people in your address book so that shame makes you pay.",
    ],
    ["轰炸通讯录", "打爆通讯录", "联系人轰炸", "contact bombing"],
    rule("debtor-only"),
    rule("debt-disclosure"),
  ),
  term(
    "overdue",
    ["逾期", "overdue"],
    ["到了约定的日子没有还上。", "Not paid by the day agreed."],
    ["过期没还", "违约", "M1", "M2", "default"],
    law(repayOnTime),
  ),
  term(
    "communication",
    ["联系（电话、信息、上门）", "communication"],
    [
      "一通电话、一条信息、一封信、一次上门或者一次公开发布，护录里都叫一次联系。",
      "One call, message, letter, visit or public post; Ringfence counts each as one communication.",
    ],
    ["来电", "短信", "call", "message"],
    rule("contact-hours"),
  ),
  term(
    "notice-call",
    ["告知类电话", "notice call"],
    [
      "放录音、只通知、不能对话的电话。每天接通的总数有上限。",
      "A recording that only informs. Connected ones a day are limited.",
    ],
    ["机器人电话", "语音通知", "AI电话", "robocall"],
    rule("notice-call-limit"),
  ),
  term(
    "interactive-call",
    ["交互类电话", "interactive call"],
    [
      "能对话的电话，不管对面是人还是会回答的机器。对方主动打来的有效通话，每天有上限。",
      "A call one can talk in, with a person or a machine that answers. Effective calls they start are limited a day.",
    ],
    ["人工电话", "有效通话"],
    rule("interactive-call-limit"),
  ),
  term(
    "connected",
    ["接通", "connected"],
    ["有人接起来。接通和没接通，次数分开算。", "Somebody picked up. Answered and unanswered calls are counted apart."],
    ["拨通", "已接", "answered"],
    rule("notice-call-limit"),
    rule("dial-attempt-limit"),
  ),
  term(
    "dial-attempt",
    ["拨打尝试", "dial attempt"],
    [
      "打了没接通的电话。同一个号码一天反复拨，行业自律要求里有次数建议。",
      "A call that was not answered. The association advises a limit a day to one number.",
    ],
    ["未接来电", "响一声", "夺命连环call", "missed call"],
    rule("dial-attempt-limit"),
  ),
  term(
    "unreachable",
    ["失联", "unreachable"],
    [
      "确实联系不上本人。号码无效，或者连续几次、几天都打不通，才可能算。偶尔没接不算。",
      "The debtor really cannot be reached: an invalid number, or failures several times or days in a row. One missed call is not enough.",
    ],
    ["联系不上", "联系不到本人", "lost contact"],
    law(associationLostContact),
    law(whenContactsMayBeAsked),
  ),
  term(
    "relay",
    ["转告", "passing on a message"],
    [
      "只请联系人带一句话：请他回电话。不说欠钱的事。",
      "Only asking a contact to have the debtor call back, without a word on the debt.",
    ],
    ["代为转达", "带话", "relay"],
    law(whatContactsMayBeAsked),
    rule("contact-person-content"),
  ),
  term(
    "visit",
    ["外访", "visit"],
    [
      "上门催收。人数和时间都有要求，没有同意不能进屋。",
      "Collectors come to a home or workplace. There are rules on number and hours; no entry without consent.",
    ],
    ["上门", "上门催收", "家访", "home visit"],
    rule("home-visit"),
    law(homeIsPrivate),
  ),
  term(
    "soft-violence",
    ["软暴力", "soft violence"],
    [
      "为谋取不法利益或形成非法影响，不动手，但用纠缠、哄闹、揭短、堵门这类办法让人害怕或没法正常生活。",
      "For unlawful gain or influence, without blows: pestering, clamour, exposing, blocking doors, so that people are afraid or cannot live normally.",
    ],
    ["滋扰", "纠缠", "泼漆", "贴大字报", "拉横幅"],
    law(softViolence),
    rule("repeated-harassment"),
  ),
  term(
    "valid-urging",
    ["有效催收", "valid collection (criminal law)"],
    [
      "刑法上说信用卡恶意透支时用的词：要让持卡人收到，两次至少隔三十天，还要符合催收规定。",
      "A term of the rules on malicious card overdraft: it reaches the holder, twice at least 30 days apart, within the rules.",
    ],
    ["两次有效催收"],
    law(effectiveUrging),
  ),
  term(
    "debt-disclosure-term",
    ["泄露债务", "disclosing a debt"],
    ["把你欠不欠钱、欠多少告诉不欠这笔钱的人。", "Telling somebody who does not owe it whether and how much you owe."],
    ["透露欠款", "告诉别人我欠钱"],
    rule("debt-disclosure"),
  ),
] as const;
