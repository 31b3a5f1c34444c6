import { words } from "../settings/words.ts";

export const useCommunicateWords = words(
  {
    title: "沟通维权",
    heading: "先说话，再维权",
    intro: "主动说明情况、给出能做到的还法，比等着被找要好。不合规则的，再找对的部门。",
    talk: "怎样和放款机构谈",
    talkHint: "说什么、不说什么、要求留下什么。",
    order: "该找谁投诉",
    orderHint: "先机构，再监管；有威胁先报警。每一处受理什么、多久答复。",
    court: "收到法院、律师函",
    courtHint: "分清真假，不要错过期限。",
  },
  {
    title: "Talk and report",
    heading: "Speak first, then report",
    intro:
      "Saying how things stand and what you can pay is better than waiting to be found. What breaks a rule goes to the right body.",
    talk: "How to talk with the lender",
    talkHint: "What to say, what not to say, what to ask for in writing.",
    order: "Whom to complain to",
    orderHint:
      "The institution first, then the regulator; threats go to the police. What each accepts and how long it takes.",
    court: "A letter from a court or a lawyer",
    courtHint: "Tell real from false, and miss no deadline.",
  },
);
