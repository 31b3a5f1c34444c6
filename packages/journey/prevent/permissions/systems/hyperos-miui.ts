import { civilDate } from "@ringfence/kernel";
import { defineSystem } from "../system-guide.ts";

export default defineSystem({
  id: "hyperos-miui",
  title: { zh: "小米、红米（澎湃 HyperOS、MIUI）", en: "Xiaomi, Redmi (HyperOS, MIUI)" },
  versions: { zh: "MIUI 12 起，HyperOS 1 到 3", en: "MIUI 12 on, HyperOS 1 to 3" },
  rests: {
    zh: "小米对隐私功能的公开介绍和报道",
    en: "Xiaomi's published description of its privacy functions, and reports",
  },
  read: civilDate("2026-11-29"),
  see: [
    {
      zh: "设置 → 隐私与安全（或“隐私保护”）→ 权限管理 → 联系人",
      en: "Settings → Privacy & security (or Privacy protection) → Permissions → Contacts",
    },
    {
      zh: "找不到时：设置 → 应用设置 → 应用管理 → 那款应用 → 权限管理",
      en: "If not there: Settings → Apps → Manage apps → the app → App permissions",
    },
  ],
  takeBack: [
    { zh: "点开那款应用的“联系人”，选“拒绝”。", en: "Open “Contacts” of the app and choose “Deny”." },
    {
      zh: "再看“通话记录”“短信”“相册”“定位”“获取应用列表”。",
      en: "Then look at Call log, SMS, Album, Location and the list of apps.",
    },
  ],
  substitute: {
    name: { zh: "空白通行证", en: "Blank pass (空白通行证)" },
    steps: [
      {
        zh: "设置 → 隐私与安全（或“隐私保护”）里找“空白通行证”，打开。",
        en: "In Settings → Privacy & security (or Privacy protection) find 空白通行证 and turn it on.",
      },
      {
        zh: "对那款应用选返回空白信息：它以为拿到了联系人、通话记录、短信，其实是空的。",
        en: "Choose it for the app: it believes that it got contacts, calls and messages, and gets nothing.",
      },
    ],
  },
  history: [
    {
      zh: "设置 → 隐私与安全（或“隐私保护”）→ 应用行为记录（“照明弹”）",
      en: "Settings → Privacy & security (or Privacy protection) → record of app behaviour (照明弹)",
    },
  ],
});
