import { words } from "./words.ts";

export const useSettingsWords = words(
  {
    title: "设置",
    language: "语言 Language",
    elder: "大字模式",
    elderHint: "字和按钮都放大。",
    neutral: "中性的名字和图标",
    neutralHint: "标题和图标看上去是一张便签。已经装到桌面的图标不会跟着变。",
    idle: "多久没碰就锁上",
    minutes: (count: number) => `${count} 分钟`,
    storage: "存储",
    persisted: "浏览器已答应不自动清掉这里的内容。",
    notPersisted: "空间紧张时，浏览器可能会清掉这里的内容。可以请它不要清；备份总是更稳妥。",
    refused: "浏览器没有答应。请把备份存到别处。",
    askPersist: "请浏览器不要清掉",
  },
  {
    title: "Settings",
    language: "语言 Language",
    elder: "Large text",
    elderHint: "Larger letters and buttons.",
    neutral: "A neutral name and icon",
    neutralHint: "Title and icon look like a plain note. An icon already on the home screen does not change.",
    idle: "Lock after no touch for",
    minutes: (count: number) => `${count} min`,
    storage: "Storage",
    persisted: "The browser has promised not to clear this away by itself.",
    notPersisted:
      "When space runs low the browser may clear this away. You can ask it not to; a backup is safer still.",
    refused: "The browser did not promise. Please keep a backup elsewhere.",
    askPersist: "Ask the browser not to clear it",
  },
);
