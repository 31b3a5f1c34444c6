import { defineRoundItem } from "../round-item.ts";

export default defineRoundItem({
  id: "sim",
  order: 5,
  title: { zh: "手机卡和号码", en: "SIM and number" },
  why: {
    zh: "验证码都走这个号码。号码被补卡、转移，账号就不在你手里了。",
    en: "Every code goes to this number. If it is moved to another SIM, so are your accounts.",
  },
  steps: [
    {
      zh: "用工信部“一证通查”，看名下有几张卡、号码绑过哪些应用。",
      en: "Use 一证通查 of the Ministry of Industry: how many SIMs are yours, which apps the number is tied to.",
    },
    {
      zh: "拨 10086、10010 或 10000，问有没有呼叫转移、新办业务。",
      en: "Ask your carrier (10086, 10010, 10000) for call forwarding and new services.",
    },
    { zh: "给 SIM 卡设 PIN，锁屏时不显示短信内容。", en: "Set a SIM PIN, and hide message text on the lock screen." },
    {
      zh: "换过号码的：旧号码绑的银行、支付、邮箱都改过来。",
      en: "If you changed your number: move bank, payment and mail away from the old one.",
    },
  ],
  found: {
    zh: "不是你办的卡，带身份证到营业厅注销。",
    en: "A SIM that is not yours: have it closed at the carrier's shop with your ID.",
  },
});
