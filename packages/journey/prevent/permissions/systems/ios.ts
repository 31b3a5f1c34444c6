import { civilDate } from "@ringfence/kernel";
import { defineSystem } from "../system-guide.ts";

export default defineSystem({
  id: "ios",
  title: { zh: "苹果 iPhone（iOS）", en: "Apple iPhone (iOS)" },
  versions: { zh: "iOS 15.2 起；“有限访问”从 iOS 18 起", en: "iOS 15.2 on; “Limited Access” from iOS 18 on" },
  rests: { zh: "苹果的使用手册和公开报道", en: "Apple's user guide and published reports" },
  read: civilDate("2026-11-29"),
  see: [
    { zh: "设置 → 隐私与安全性 → 通讯录", en: "Settings → Privacy & Security → Contacts" },
    { zh: "这里列出要过通讯录的每一款应用。", en: "Every app that ever asked for the contacts is listed." },
  ],
  takeBack: [
    { zh: "点开那款应用，选“无”。", en: "Tap the app and choose “None”." },
    {
      zh: "回到“隐私与安全性”，照片、定位服务、麦克风也看一遍。",
      en: "Back in “Privacy & Security”, look through Photos, Location Services and Microphone too.",
    },
  ],
  substitute: {
    name: { zh: "有限访问", en: "Limited Access" },
    steps: [
      {
        zh: "点开那款应用，选“有限访问”，再点“编辑所选联系人”。",
        en: "Tap the app, choose “Limited Access”, then “Edit Selected Contacts”.",
      },
      { zh: "只留可以让它看到的人，一个也不选也行。", en: "Leave only those it may see, or nobody." },
    ],
  },
  history: [
    {
      zh: "设置 → 隐私与安全性 → App 隐私报告（要先打开，记最近 7 天）",
      en: "Settings → Privacy & Security → App Privacy Report (turn it on first; it covers seven days)",
    },
  ],
});
