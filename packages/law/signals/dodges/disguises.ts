import { plainWords } from "./word-variants.ts";

/**
 * Characters written as their parts, as senders do to pass word filters: the parts, then the character. Only characters
 * of the words we look for, and only parts that do not make sense side by side.
 */
const SPLIT = `
亻昔借 钅戋钱 金戋钱 代贝贷 亻责债 歹匕死 讠卂讯 言卂讯 讠斥诉 言斥诉 马扁骗 车双轰 敬言警 氵去法 阝完院 亻崔催 木几机
扌丁打 亻言信 彳聿律 俞辶逾 辶俞逾 辶不还 不辶还 贝长账 火暴爆 火乍炸 石欠砍 犭句狗 女马妈 贝戋贱 扌爪抓 彳正征 辶甬通 甬辶通
讠乍诈 扌召招 讠义议 纟及级 禾必秘 亻主住 宀豕家 讠周调 扌立拉 亻到倒 冖儿冗 忄白怕 讠寸讨 亻弗佛 讠殳设 讠人认 讠青请 忄青情
亻门们 亻也他 亻尔你 亻尤优 扌罢摆 氵殳没 宀至室 扌非排 扌帛掉 讠正证 阝方防 讠只识 卩即即 广付府 尸至屋 木寸村 犭者猪 疒丙病
`;

/** What stands for what: parts for characters, other spellings for words. */
export const disguises: ReadonlyMap<string, string> = new Map([
  ...SPLIT.split(/\s+/)
    .filter((entry) => entry.length === 3)
    .map((entry) => [entry.slice(0, 2), entry.slice(2)] as const),
  ...plainWords,
]);

export const longestDisguise = Math.max(...[...disguises.keys()].map((key) => key.length));

/** Emoji that are used in place of a word (a purely decorative one is skipped like punctuation). */
export const emojiWords: ReadonlyMap<number, string> = new Map([
  [0x1f4b0, "钱"],
  [0x1f4b5, "钱"],
  [0x1f4b4, "钱"],
  [0x1f4b8, "钱"],
  [0x1f436, "狗"],
  [0x1f415, "狗"],
  [0x1f437, "猪"],
  [0x1f416, "猪"],
  [0x1f434, "马"],
  [0x1f40e, "马"],
  [0x1f480, "死"],
  [0x2620, "死"],
  [0x1f52a, "刀"],
  [0x1f5e1, "刀"],
  [0x1f4de, "电话"],
  [0x1f4f1, "手机"],
  [0x1f3e0, "家"],
  [0x1f3e1, "家"],
  [0x1f46e, "警察"],
  [0x1f693, "警车"],
  [0x1f469, "妈"],
  [0x1f468, "爸"],
  [0x1f475, "奶奶"],
  [0x1f476, "孩子"],
  [0x1f3eb, "学校"],
  [0x1f3e2, "公司"],
  [0x1f4b3, "卡"],
  [0x1f4a9, "屎"],
  [0x1f525, "火"],
]);
