import { defineRoundItem } from "../round-item.ts";

export default defineRoundItem({
  id: "app-list",
  order: 8,
  title: { zh: "装了哪些应用", en: "Apps installed" },
  why: {
    zh: "不用的借款应用留着，权限和账号都还在。",
    en: "An unused lending app keeps its permissions and your account.",
  },
  steps: [
    {
      zh: "从头到尾翻一遍，不认识的查一查再删。",
      en: "Go through all of them; look up what you do not know before you delete it.",
    },
    {
      zh: "不用的借款应用：先截图留证，再注销账号、要求删除，最后卸载。",
      en: "A lending app no longer used: screenshots first, then close the account and ask for deletion, then uninstall.",
    },
    {
      zh: "关掉“安装未知应用”，别装别人发来的安装包。",
      en: "Turn off installing unknown apps; never install a file somebody sent.",
    },
    { zh: "有人让你共享屏幕、装远程控制的，马上停。", en: "If somebody wants to see or control your screen, stop." },
  ],
  found: {
    zh: "可疑的先断网，再截图、卸载，改银行密码。",
    en: "If one looks bad: go offline, take screenshots, uninstall, change the bank's password.",
  },
});
