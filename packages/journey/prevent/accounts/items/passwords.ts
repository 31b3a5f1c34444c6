import { defineRoundItem } from "../round-item.ts";

export default defineRoundItem({
  id: "passwords",
  order: 2,
  title: { zh: "密码", en: "Passwords" },
  why: {
    zh: "借款应用里填过的密码，如果和银行、邮箱的一样，等于把钥匙也给了。",
    en: "A password typed into a lending app that is also the bank's or the mailbox's gives that key away too.",
  },
  steps: [
    { zh: "银行和支付、邮箱、其他应用，各用各的密码。", en: "Bank and payment, mail, and the rest: each its own." },
    { zh: "不用生日、手机号、名字拼音。", en: "No birthday, phone number or name." },
    { zh: "支付密码和锁屏密码不一样。", en: "The payment code differs from the screen lock." },
  ],
  found: { zh: "先改银行和支付的，再改邮箱的。", en: "Change bank and payment first, then mail." },
  tool: "passwords",
});
