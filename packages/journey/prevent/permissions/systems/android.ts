import { civilDate } from "@ringfence/kernel";
import { defineSystem } from "../system-guide.ts";

export default defineSystem({
  id: "android",
  title: { zh: "原生安卓（Pixel 等，或不知道是哪种）", en: "Plain Android (Pixel, or if you do not know)" },
  versions: { zh: "安卓 12 起；更早的没有使用记录", en: "Android 12 on; earlier ones keep no history" },
  rests: { zh: "谷歌的帮助页面", en: "Google's help pages" },
  read: civilDate("2026-11-29"),
  see: [
    {
      zh: "设置 → 安全和隐私 → 隐私 → 权限管理器 → 通讯录",
      en: "Settings → Security & privacy → Privacy → Permission manager → Contacts",
    },
  ],
  takeBack: [
    { zh: "点开那款应用，选“不允许”。", en: "Tap the app and choose “Don't allow”." },
    {
      zh: "再看“通话记录”“短信”“照片和视频”“位置信息”。",
      en: "Then look at Call logs, SMS, Photos and videos, Location.",
    },
    {
      zh: "打开“暂停未使用应用的活动”，久不用的应用会自动失去权限。",
      en: "Turn on “Pause app activity if unused”: apps left alone lose their permissions.",
    },
  ],
  history: [
    {
      zh: "设置 → 安全和隐私 → 隐私 → 隐私信息中心",
      en: "Settings → Security & privacy → Privacy → Privacy dashboard",
    },
  ],
});
