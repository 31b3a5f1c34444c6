import { mentalHarm, policeMustAnswer, threatsToSafety } from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, rule, says, section } from "../topic.ts";

export default defineTopic({
  id: "help-now",
  order: 0,
  title: { zh: "撑不住了，或者有人正在威胁你", en: "When you cannot go on, or somebody threatens you now" },
  summary: {
    zh: "心里撑不住，打12356。有人身危险，打110。现在就可以打，不用先整理材料，也不用说欠了多少钱。",
    en: "If you cannot bear it, call 12356. If somebody is in danger, call 110. You can call now; nothing has to be prepared.",
  },
  body: [
    ...section(
      "如果你有不想活的念头",
      "If you think of ending your life",
      says(
        "请现在就打12356。这是全国统一的心理援助热线，那边有人听你说。一次没打通，再打一次，或者打110。",
        "Please call 12356 now. It is the national support line, and somebody there will listen. If it does not connect, try again or call 110.",
        authority("crisis-line-12356"),
        authority("police-110"),
      ),
      encourages(
        "请叫一个人来陪你。家人、朋友、邻居都可以。只说一句就够了：“我现在很难受，你能来陪我一会儿吗？”",
        "Please ask somebody to come. One sentence is enough: “I feel very bad, can you stay with me for a while?”",
      ),
      says(
        "如果已经受伤或者吃了药，请马上打120，或者让身边的人打。",
        "If you are hurt or have taken something, call 120 at once, or let somebody call.",
        authority("crisis-line-12356"),
      ),
      encourages(
        "欠钱是一件可以慢慢处理的事。今天不用做任何决定。你比这笔钱重要得多。",
        "A debt can be dealt with slowly. Nothing has to be decided today. You matter far more than this money.",
      ),
    ),
    ...section(
      "如果有人正在威胁你或家人",
      "If somebody threatens you or your family now",
      says(
        "有人堵门、动手、说要伤害你，先到安全的地方，再打110。说清楚在哪里、有几个人、发生了什么。",
        "If somebody blocks your door, lays hands on you or says they will hurt you: get to a safe place and call 110. Say where, how many, what happened.",
        authority("police-110"),
        rule("threat-to-safety"),
        law(threatsToSafety),
      ),
      says(
        "警察来了，请求登记并出具受案回执。不受理的，应当告诉你理由。",
        "Ask the police to register it and for a receipt. If they do not take it, they tell you why.",
        law(policeMustAnswer),
      ),
      encourages(
        "不用当面争吵，也不用马上答应还钱。安全了，再慢慢记录。",
        "No need to argue or to promise anything. Be safe first; write it down later.",
      ),
    ),
    ...section(
      "过了今天以后",
      "After today",
      says(
        "反复的骚扰会伤人，这种伤害法律是看得见的：造成严重精神损害的，可以请求赔偿。看病的记录请留好。",
        "Repeated harassment hurts, and the law sees it: serious mental harm can be compensated. Keep medical records.",
        law(mentalHarm),
        rule("repeated-harassment"),
      ),
      says("想问法律上怎么办，可以打12348咨询。", "For legal questions call 12348.", authority("legal-aid-12348")),
    ),
  ],
  asked: [
    "不想活了",
    "活不下去",
    "想死",
    "想自杀",
    "撑不住了",
    "有人要打我",
    "他们在门口",
    "威胁要杀我",
    "要弄死我全家",
    "心理援助电话",
    "i want to die",
    "suicide",
    "kill myself",
    "they threaten to hurt me",
    "crisis line",
  ],
});
