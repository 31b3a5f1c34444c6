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

/** Emoji that are used in place of a word (a purely decorative one is skipped like punctuation). */
export const emojiWords: ReadonlyMap<number, string> = new Map(
  Object.entries({
    "💰💵💴💸🤑": "钱",
    "🐶🐕🐩": "狗",
    "🐷🐖🐽": "猪",
    "🐴🐎": "马",
    "🐔": "鸡",
    "🐢": "龟",
    "💀": "死",
    "🔪🗡": "刀",
    "🔫": "枪",
    "🩸": "血",
    "👂": "耳朵",
    "👁": "眼睛",
    "🦵": "腿",
    "🖐✋": "手",
    "💐🌸🌹": "花",
    "📞☎": "电话",
    "📱": "手机",
    "🏠🏡🏘": "家",
    "🚪": "门",
    "👮🚔": "警察",
    "🚓": "警车",
    "⚖": "法院",
    "👩👵": "妈",
    "👨👴": "爸",
    "👶🧒👦👧": "孩子",
    "🏫": "学校",
    "🏢": "公司",
    "💳": "卡",
    "💩": "屎",
    "🔥": "火",
    "💥": "爆",
    "📢📣": "喇叭",
    "📍": "定位",
    "🚄": "高铁",
    "🛫": "飞机",
    "🔗": "联",
    "🈶": "友",
    "🈲": "",
    "🌉": "桥",
  }).flatMap(([emoji, word]) => Array.from(emoji, (char) => [char.codePointAt(0) ?? 0, word] as const)),
);
