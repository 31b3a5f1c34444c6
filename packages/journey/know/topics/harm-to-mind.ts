import { associationLostContact, whenContactsMayBeAsked } from "../sources/collection.ts";
import { mentalHarm } from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, rule, says, section } from "../topic.ts";

export default defineTopic({
  id: "harm-to-mind",
  order: 12,
  title: { zh: "对心里的伤害，和能找谁", en: "What it does to the mind, and who helps" },
  summary: {
    zh: "电话一响就心慌，睡不着，不敢见人，很多人都这样。这不是软弱。可以找人说，也可以让手机安静一些。",
    en: "A ringing phone frightens, sleep goes, one hides: many feel this. It is not weakness. You can talk to somebody, and make the phone quieter.",
  },
  body: [
    encourages(
      "反复的电话和难听的话，会让人心慌、失眠、吃不下饭。这是身体正常的反应，不是你没用。",
      "Repeated calls and ugly words cost sleep and appetite. That is a normal reaction, not your failure.",
    ),
    says(
      "撑不住的时候，打12356，全国统一的心理援助热线。有人身危险，打110。",
      "When it is too much call 12356, the national support line. In danger call 110.",
      authority("crisis-line-12356"),
      authority("police-110"),
    ),
    ...section(
      "让手机安静，但不失联",
      "A quiet phone that can still be reached",
      encourages(
        "每天定一个时间看催收信息，比如下午五点，二十分钟。其他时间把陌生来电设成静音。",
        "Look at these messages once a day, for twenty minutes. Silence unknown calls for the rest.",
      ),
      says(
        "不要完全关机、换号。联系不上你，反而可能成为对方去找联系人的理由。留一个能找到你的方式，并告诉对方。",
        "Do not vanish. If you cannot be reached, that may become a reason to ask your contacts. Keep one channel open and name it.",
        law(whenContactsMayBeAsked),
        law(associationLostContact),
        rule("contact-person-grounds"),
      ),
    ),
    ...section(
      "法律也看得见",
      "The law sees it",
      says(
        "多次辱骂、恐吓、纠缠，有规则管。造成严重精神损害的，可以请求赔偿。看过医生的，留好病历。",
        "There are rules on repeated insult, intimidation and pestering. Serious mental harm can be compensated; keep medical papers.",
        rule("repeated-harassment"),
        rule("insult"),
        law(mentalHarm),
      ),
    ),
    ...section(
      "一点一点来",
      "Little by little",
      encourages(
        "找一个信得过的人，把事情说出来。说出来以后，往往就轻了一半。",
        "Tell one person you trust. It often halves the weight.",
      ),
      encourages(
        "每天只做一件小事：今天记一通电话，明天写一封信。小步走，也是在往前走。",
        "One small thing a day: note a call today, write a letter tomorrow. Small steps count.",
      ),
    ),
  ],
  asked: [
    "睡不着",
    "失眠",
    "心慌",
    "害怕接电话",
    "不敢接电话",
    "焦虑",
    "抑郁",
    "压力太大",
    "崩溃了",
    "精神损害赔偿",
    "心理咨询",
    "cannot sleep",
    "anxiety",
    "depressed",
    "afraid of the phone",
    "stress",
  ],
});
