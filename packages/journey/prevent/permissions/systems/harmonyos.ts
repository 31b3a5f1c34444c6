import { civilDate } from "@ringfence/kernel";
import { defineSystem } from "../system-guide.ts";

export default defineSystem({
  id: "harmonyos",
  title: { zh: "华为（HarmonyOS 鸿蒙）", en: "Huawei (HarmonyOS)" },
  versions: { zh: "HarmonyOS 2 到 6，各版本名字略有不同", en: "HarmonyOS 2 to 6; names differ a little" },
  rests: { zh: "华为开发者文档和公开介绍", en: "Huawei's developer documents and published descriptions" },
  read: civilDate("2026-11-29"),
  see: [
    {
      zh: "设置 → 隐私和安全（旧版叫“隐私”）→ 权限管理 → 权限 → 联系人",
      en: "Settings → Privacy & security (earlier: Privacy) → Permission manager → Permissions → Contacts",
    },
  ],
  takeBack: [
    { zh: "点开那款应用，选“禁止”。", en: "Tap the app and choose “Don't allow”." },
    {
      zh: "再看“通话记录”“信息”“图库”“位置信息”“读取应用列表”。",
      en: "Then look at Call logs, Messaging, Gallery, Location and the list of apps.",
    },
    {
      zh: "HarmonyOS 5 起，应用要用联系人时多由系统弹出选择页，由你挑；不要一次选全部。",
      en: "From HarmonyOS 5 on the system mostly shows a page on which you pick the contacts an app gets: do not pick all.",
    },
  ],
  history: [
    {
      zh: "设置 → 隐私和安全 → 权限使用记录（旧版在“隐私”第一页）",
      en: "Settings → Privacy & security → record of permissions used (earlier on the first page of Privacy)",
    },
  ],
});
