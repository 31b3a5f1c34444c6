import { civilDate } from "@ringfence/kernel";
import { defineSystem } from "../system-guide.ts";

export default defineSystem({
  id: "coloros",
  title: { zh: "OPPO、一加、真我（ColorOS、realme UI）", en: "OPPO, OnePlus, realme (ColorOS, realme UI)" },
  versions: {
    zh: "ColorOS 7 起；“隐私替身”的名字从 ColorOS 11 前后起用",
    en: "ColorOS 7 on; called 隐私替身 from about ColorOS 11",
  },
  rests: { zh: "OPPO 的支持页面和公开报道", en: "OPPO's support page and published reports" },
  read: civilDate("2026-11-29"),
  see: [
    {
      zh: "设置 → 隐私（或“权限与隐私”“安全与隐私”）→ 权限管理 → 权限 → 联系人",
      en: "Settings → Privacy (or Permissions & privacy) → Permission manager → Permissions → Contacts",
    },
  ],
  takeBack: [
    { zh: "点开那款应用，选“不允许”。", en: "Tap the app and choose “Don't allow”." },
    {
      zh: "再看“通话记录”“短信”“照片和视频”“位置信息”“读取已安装应用”。",
      en: "Then look at Call logs, SMS, Photos and videos, Location and installed apps.",
    },
  ],
  substitute: {
    name: {
      zh: "隐私替身（旧版叫“个人信息保护”）",
      en: "Privacy stand-in 隐私替身 (earlier: Personal Information Protection)",
    },
    steps: [
      {
        zh: "设置 → 隐私 → 隐私替身（旧版：设置 → 安全或隐私 → 个人信息保护）。",
        en: "Settings → Privacy → 隐私替身 (earlier: Settings → Security or Privacy → Personal Information Protection).",
      },
      {
        zh: "对那款应用打开：通话记录、联系人、短信、日程都只给空白。",
        en: "Turn it on for the app: call history, contacts, messages and events are given empty.",
      },
    ],
  },
  history: [
    {
      zh: "设置 → 隐私 → 应用行为记录（ColorOS 12 起）",
      en: "Settings → Privacy → record of app behaviour (ColorOS 12 on)",
    },
  ],
});
