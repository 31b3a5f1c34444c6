import { civilDate } from "@ringfence/kernel";
import { defineSystem } from "../system-guide.ts";

export default defineSystem({
  id: "originos",
  title: { zh: "vivo、iQOO（OriginOS、Funtouch OS）", en: "vivo, iQOO (OriginOS, Funtouch OS)" },
  versions: { zh: "OriginOS 1 到 6，各版本位置不同", en: "OriginOS 1 to 6; places differ" },
  rests: {
    zh: "公开的使用介绍，没有找到厂商的详细说明",
    en: "Published how-tos; no detailed description by the maker was found",
  },
  read: civilDate("2026-11-29"),
  see: [
    {
      zh: "设置 → 应用与权限（或“应用管理”）→ 权限管理 → 权限 → 联系人",
      en: "Settings → Apps & permissions (or App management) → Permission management → Permissions → Contacts",
    },
  ],
  takeBack: [
    { zh: "点开那款应用，选“禁止”或“拒绝”。", en: "Tap the app and choose “Deny”." },
    {
      zh: "再看“通话记录”“短信”“照片和视频”“位置信息”“读取应用列表”。",
      en: "Then look at Call logs, SMS, Photos and videos, Location and the list of apps.",
    },
  ],
  history: [
    {
      zh: "设置 → 安全与隐私 → 隐私里的应用行为记录（有的版本没有）",
      en: "Settings → Security & privacy → record of app behaviour (missing in some versions)",
    },
  ],
});
