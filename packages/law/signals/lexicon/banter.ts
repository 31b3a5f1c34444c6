import { lexicon } from "../define-signal.ts";

/** Laughter and treats: banter among friends. Narrower than `joking`, which a collector's 周末 or 外卖 would set off. */
export const banter = lexicon(
  "banter",
  // laughter
  `哈哈 嘿嘿 嘻嘻 hhh 狗头 笑死 笑喷 逗你 开个玩笑 开玩笑的 段子 表情包`,
  // what friends owe each other
  `奶茶 火锅 烧烤 螺蛳粉 淀粉肠 小龙虾 啤酒 零食 猫片 三顿饭 一顿饭 抱抱 亲亲 么么 红包哈 v我50 请我喝 请我吃 请你吃
     请你喝`,
  // play
  `游戏 开黑 上分 队友 打麻将 打牌 剧本杀 段位 皮肤 电影 小说 追剧 台词 表白 前任 黑历史 饶你不死 朕 咱宿舍 全宿舍`,
);
