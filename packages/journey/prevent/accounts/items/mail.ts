import { defineRoundItem } from "../round-item.ts";

export default defineRoundItem({
  id: "mail",
  order: 6,
  title: { zh: "邮箱", en: "Mail" },
  why: {
    zh: "邮箱能重置别的密码，也收着催收和法院的信。",
    en: "It resets other passwords, and letters of lenders and courts arrive there.",
  },
  steps: [
    { zh: "看最近登录记录和登录设备。", en: "Look at recent logins and devices." },
    { zh: "看有没有自动转发、自动删除的规则。", en: "Look for rules that forward or delete." },
    { zh: "看找回用的手机号、备用邮箱是不是你的。", en: "Are the number and mailbox for recovery yours?" },
  ],
  found: { zh: "删掉规则，改密码，退出所有设备。", en: "Delete the rule, change the password, log out everywhere." },
});
