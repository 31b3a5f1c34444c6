import { civilDate } from "@ringfence/kernel";
import { defineSystem } from "../system-guide.ts";

export default defineSystem({
  id: "magicos",
  title: { zh: "荣耀（MagicOS、Magic UI）", en: "Honor (MagicOS, Magic UI)" },
  versions: { zh: "Magic UI 5 起，MagicOS 7 到 10", en: "Magic UI 5 on, MagicOS 7 to 10" },
  rests: { zh: "荣耀的玩机技巧页面", en: "Honor's tips pages" },
  read: civilDate("2026-11-29"),
  see: [
    {
      zh: "设置 → 隐私与安全（或“隐私”）→ 权限管理 → 权限 → 联系人",
      en: "Settings → Privacy & security (or Privacy) → Permission management → Permissions → Contacts",
    },
  ],
  takeBack: [
    { zh: "关掉那款应用的开关，或点开选“禁止”。", en: "Turn the app off, or tap it and choose “Don't allow”." },
    {
      zh: "再看“通话记录”“信息”“图库”“位置信息”“读取应用列表”。",
      en: "Then look at Call logs, Messaging, Gallery, Location and the list of apps.",
    },
    {
      zh: "应用的权限页最下面打开“应用未使用时移除权限”：三个月不用，权限自动收回。",
      en: "At the bottom of the app's page turn on “Remove permissions if app isn't used”: after three months they go by themselves.",
    },
  ],
  history: [
    {
      zh: "设置 → 隐私与安全 → 权限管理：按应用、按时间看访问记录",
      en: "Settings → Privacy & security → Permission management: access log by app and by time",
    },
  ],
});
