import { defineRoundItem } from "../round-item.ts";

export default defineRoundItem({
  id: "permissions",
  order: 7,
  title: { zh: "应用权限", en: "Permissions of apps" },
  why: { zh: "更新以后，权限可能又被要走。", en: "After an update an app may have asked again." },
  steps: [
    {
      zh: "看通讯录、通话记录、短信、照片、位置，各有哪些应用能读。",
      en: "For contacts, call log, messages, photos, location: which apps may read them?",
    },
    { zh: "借款应用一个也不需要。", en: "A lending app needs none of them." },
    {
      zh: "看“无障碍”“悬浮窗”“屏幕录制”“设备管理”有没有陌生的应用。",
      en: "Look for strangers under accessibility, overlay, screen capture and device administration.",
    },
  ],
  found: { zh: "按手机品牌的步骤收回，截图留下。", en: "Take it back by the steps for your phone, with a screenshot." },
  tool: "permissions",
});
