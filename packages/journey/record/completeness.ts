import type { Communication } from "@ringfence/casefile";
import type { Bilingual } from "@ringfence/kernel";

/** What may be missing from the record of one contact, the most useful first, and why it is worth asking. */
const questions = [
  {
    id: "time",
    zh: "大约几点？",
    en: "About what time was it?",
    whyZh: "没有钟点，就不能判断是否在不该联系的时间。",
    whyEn: "Without the hour nothing can be said about contact at hours when it is not allowed.",
    missing: ({ precision }) => precision === "day",
  },
  {
    id: "number",
    zh: "对方的号码或账号是什么？",
    en: "What number or account did they use?",
    whyZh: "有号码，才能和话单、别的记录对上。",
    whyEn: "The number ties this to phone bills and to other records.",
    missing: ({ channel, direction, from, to }) =>
      channel !== "visit" &&
      channel !== "public-post" &&
      channel !== "letter" &&
      (direction === "out" ? to.every(({ number }) => number === undefined) : from.number === undefined),
  },
  {
    id: "words",
    zh: "对方说了什么？尽量用原话。",
    en: "What did they say? As close to their words as you can.",
    whyZh: "威胁、辱骂、泄露欠款这类问题，只能看说了什么。",
    whyEn: "Threats, insults and disclosure of the debt can only be seen in what was said.",
    missing: ({ text, connected }) => text === undefined && connected !== false,
  },
  {
    id: "company",
    zh: "对方说自己是谁、哪家公司？",
    en: "Who did they say they were, and from which company?",
    whyZh: "投诉要写明向谁投诉；有的规定只约束某些机构。",
    whyEn: "A complaint must name somebody, and some rules bind certain institutions only.",
    missing: ({ from, direction }) => direction !== "out" && from.name === undefined && from.party === undefined,
  },
  {
    id: "answered",
    zh: "电话接通了吗？",
    en: "Was the call answered?",
    whyZh: "接通的和没接通的，次数分开算。",
    whyEn: "Answered and unanswered calls are counted separately.",
    missing: ({ channel, connected, durationSeconds }) =>
      channel === "call" && connected === undefined && durationSeconds === undefined,
  },
  {
    id: "place",
    zh: "他们去了哪里？",
    en: "Where did they come to?",
    whyZh: "上门到住处和到单位，看法不同。",
    whyEn: "A visit to a home and one to a workplace are seen differently.",
    missing: ({ channel, visit }) => channel === "visit" && visit?.place === undefined,
  },
  {
    id: "witness",
    zh: "还有谁看到或听到？",
    en: "Who else saw or heard it?",
    whyZh: "旁人的证言能印证你的记录；可以请他自己记一份。",
    whyEn: "Somebody else's word supports your record; they can write their own.",
    missing: ({ channel, source, witness }) =>
      channel === "visit" && source?.kind === "statement" && witness === undefined,
  },
  {
    id: "evidence",
    zh: "有录音、截图或照片吗？",
    en: "Is there a recording, a screenshot or a photo?",
    whyZh: "自己的记录是一种说法，原始文件更有说服力。",
    whyEn: "Your record is your account of it; an original file convinces more.",
    missing: ({ source }, attached) => source?.kind !== "file" && !attached,
  },
] as const satisfies readonly (Bilingual & {
  id: string;
  whyZh: string;
  whyEn: string;
  missing: (one: Communication, attached: boolean) => boolean;
})[];

type QuestionId = (typeof questions)[number]["id"];

export interface Question {
  readonly id: QuestionId;
  readonly ask: Bilingual;
  readonly why: Bilingual;
}

/**
 * What to ask about one contact: only what is missing and matters for its channel, the most useful first; nothing where the
 * person said that it was not about a debt. `attached`: a file is kept with it as evidence.
 */
export function missingIn(one: Communication, attached: boolean): readonly Question[] {
  if (one.aboutDebt === false) return [];
  return questions
    .filter(({ missing }) => missing(one, attached))
    .map(({ id, zh, en, whyZh, whyEn }) => ({ id, ask: { zh, en }, why: { zh: whyZh, en: whyEn } }));
}
