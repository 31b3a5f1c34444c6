import type { PrivateData } from "@ringfence/casefile";
import type { Bilingual } from "@ringfence/kernel";

/** How people call what was read. */
export const dataNames: Readonly<Record<PrivateData, Bilingual>> = {
  contacts: { zh: "通讯录", en: "contacts" },
  "call-log": { zh: "通话记录", en: "call log" },
  sms: { zh: "短信", en: "text messages" },
  photos: { zh: "照片和文件", en: "photos and files" },
  location: { zh: "位置", en: "location" },
  microphone: { zh: "麦克风", en: "microphone" },
  camera: { zh: "相机", en: "camera" },
  calendar: { zh: "日历", en: "calendar" },
  clipboard: { zh: "剪贴板", en: "clipboard" },
  "installed-apps": { zh: "已装应用列表", en: "list of installed apps" },
};
