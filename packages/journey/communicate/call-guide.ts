import type { Bilingual } from "@ringfence/kernel";

interface CallGuide {
  readonly ask: readonly Bilingual[];
  readonly say: readonly Bilingual[];
  readonly avoid: readonly Bilingual[];
  readonly note: readonly Bilingual[];
}

/** What helps in a call with somebody who collects. The same lines are printed, and ticked off during the call. */
export const callGuide: CallGuide = {
  ask: [
    { zh: "请问您是哪家公司、工号多少？", en: "Which firm are you with, and what is your staff number?" },
    { zh: "受谁委托？委托书可以发给我看吗？", en: "Who hired you, and may I see the authorisation?" },
    { zh: "说的是哪一笔借款？金额怎么构成？", en: "Which loan is it, and what is the sum made of?" },
    { zh: "这通电话在录音吗？我也会录音。", en: "Is this call recorded? I record it too." },
  ],
  say: [
    {
      zh: "我会通过贵方官方渠道核实，再书面答复。",
      en: "I shall check through the official channel and answer in writing.",
    },
    { zh: "请把方案用书面方式发给我。", en: "Please send me the offer in writing." },
    { zh: "请只联系我本人，不要联系我的家人和单位。", en: "Please contact me only, not my family or employer." },
    { zh: "我现在不方便，请在约定的时间再打。", en: "I cannot talk now; please call at the agreed time." },
  ],
  avoid: [
    { zh: "不要当场答应还多少、哪天还：说“我核实后书面答复”。", en: "Do not agree to a sum or a day on the spot." },
    { zh: "不要说“不还了”，也不要骂人、威胁。", en: "Do not say you will never pay; no insults, no threats." },
    {
      zh: "不要报验证码、密码、银行卡号，不要点链接。",
      en: "Give no codes, passwords or card numbers; open no links.",
    },
    { zh: "不要说出其他亲友的姓名、电话、单位。", en: "Do not name other people, their numbers or employers." },
    { zh: "不要向个人账户转账，不要借新还旧。", en: "Pay no private account; do not borrow to repay." },
  ],
  note: [
    { zh: "几点几分开始，几点几分结束", en: "When it began and ended" },
    { zh: "对方号码、公司、工号", en: "Number, firm, staff number" },
    { zh: "对方的原话，尤其是威胁、金额、期限", en: "Their words, above all threats, sums, dates" },
    { zh: "双方答应了什么", en: "What either side agreed to" },
  ],
};
