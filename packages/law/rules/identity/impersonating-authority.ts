import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { breach, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { maskOf, signalBit } from "../../signals/ids.ts";
import { falseIdentity, posingAsOfficial } from "./identity-provisions.ts";

const either = maskOf(["claims-police-or-court", "claims-lawyer"]);
const official = signalBit("claims-police-or-court");

/** Says to be the authority (这里是…公安局, 我是…法官, 【…法院】), not only that something was filed with it. */
const saysToBe =
  /(我们?|这里|这边|本人|我方)(就)?(是|系)[^，。！？\n]{0,14}(公安|派出所|警|法院|法官|书记员|检察|执行局|经侦|仲裁委|司法局)|【[^】]{0,14}(公安|派出所|法院|检察院|仲裁委|司法局)[^】]{0,8}】|^\s*(本院|本局|本庭)/;
/** Leans on an authority without claiming to be one (法院合作的机构). */
const leansOn = /(公安|法院|检察院|仲裁委|司法局)[^，。！？\n]{0,4}(合作|认可|委托|指定|授权|备案)/;
/** Says that something was filed with, or handed to, an authority: rule misleading-consequence asks whether that is true. */
const saysFiled = /(移交|移送|报案|报警|立案|起诉|提交|申请|递交|上报|联合)/;

function judgeOfficial({ sender }: Contact, text: string): Judgement {
  const shown = { words: ["claims-police-or-court"] as const };
  const toBe = saysToBe.test(text) && !leansOn.test(text);
  if (!toBe) return saysFiled.test(text) ? lawful : unclear(["speaker-identity"], shown);
  // The person knows who it was: a lender, an agency, a collector. That is no authority.
  return sender === undefined ? unclear(["speaker-identity"], shown) : breach(shown);
}

export default defineRule({
  id: "impersonating-authority",
  group: "identity",
  title: { zh: "冒充公安、法院、律师", en: "Posing as police, court or lawyer" },
  plain: {
    zh: "催收员不是警察，也不是法官。先别慌，可以挂断，自己查到该机关公开的总机号码核实，再决定怎么办。",
    en: "A collector is neither police nor judge. Stay calm, hang up, and ask the authority through its own public number before you do anything.",
  },
  basis: posingAsOfficial,
  asks: ["speaker-identity"],
  refutedBy: [
    { zh: "对方确实是该机关人员或受托律师", en: "They really belong to that authority or are the lawyer instructed" },
    {
      zh: "只是说打算起诉、报案，没有自称机关",
      en: "They only spoke of suing or reporting and did not claim to be an authority",
    },
  ],
  looksAt: {
    each: "contact",
    judge(contact) {
      const { text } = contact.communication;
      if (text === undefined) return undefined;
      if ((contact.signals & either) === 0) return lawful;
      if ((contact.signals & official) !== 0) return judgeOfficial(contact, text);
      // A lawyer can be asked to collect; whether this one is, the words do not show.
      return unclear(["speaker-identity"], { words: ["claims-lawyer"], under: falseIdentity });
    },
  },
  examples: [
    {
      name: "催收员自称经侦大队",
      expect: "breach",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", {
            text: "这里是朝阳公安分局经侦大队，你的欠款已经立案，今天不还就来传唤你",
          }),
        ],
      },
    },
    {
      name: "2025年催收员自称法官，适用旧法",
      expect: "breach",
      sheet: {
        communications: [
          talk("agency", "me", "2025-06-05 10:00", { text: "我是区法院的李法官，你的借款案子下午开庭，赶紧还款" }),
        ],
      },
    },
    {
      name: "只说将依法起诉",
      expect: "lawful",
      sheet: {
        communications: [
          talk("lender", "me", "2026-03-05 10:00", {
            text: "您的贷款已逾期，如不还款，我行将依法向人民法院提起诉讼。",
          }),
        ],
      },
    },
    {
      name: "陌生号码自称法院",
      expect: "unclear",
      sheet: {
        communications: [
          {
            id: "m1",
            channel: "sms",
            direction: "in",
            start: "2026-03-05 10:00",
            owner: "me",
            from: { number: "13300000009" },
            to: [{ party: "me" }],
            text: "这里是海淀区人民法院，你的欠款案件已立案，传唤你明天到庭，现在还款可以撤案",
          },
        ],
      },
    },
    {
      name: "自称律师，可能真是受托律师",
      expect: "unclear",
      sheet: {
        communications: [
          talk("agency", "me", "2026-03-05 10:00", {
            text: "我是正大律师事务所的王律师，受委托处理你的欠款，律师函已寄出",
          }),
        ],
      },
    },
  ],
});
