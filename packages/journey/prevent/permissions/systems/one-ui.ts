import { civilDate } from "@ringfence/kernel";
import { defineSystem } from "../system-guide.ts";

export default defineSystem({
  id: "one-ui",
  title: { zh: "三星（One UI）", en: "Samsung (One UI)" },
  versions: { zh: "One UI 4 到 8", en: "One UI 4 to 8" },
  rests: { zh: "三星的支持页面，和原生安卓相近", en: "Samsung's support pages; close to plain Android" },
  read: civilDate("2026-11-29"),
  see: [
    {
      zh: "设置 → 安全和隐私（旧版“隐私”）→ 权限管理器 → 联系人",
      en: "Settings → Security and privacy (earlier: Privacy) → Permission manager → Contacts",
    },
  ],
  takeBack: [
    { zh: "点开那款应用，选“不允许”。", en: "Tap the app and choose “Don't allow”." },
    { zh: "再看“通话记录”“短信”“照片和视频”“位置”。", en: "Then look at Call logs, SMS, Photos and videos, Location." },
  ],
  history: [{ zh: "设置 → 安全和隐私 → 隐私仪表板", en: "Settings → Security and privacy → Privacy dashboard" }],
});
