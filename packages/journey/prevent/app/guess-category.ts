import type { Bilingual } from "@ringfence/kernel";
import { appCategories } from "@ringfence/law/app-scope/categories.ts";
import type { AppFacts } from "./app-facts.ts";

/** Which of the 39 categories an app is taken to be in, and from what. */
export interface CategoryGuess {
  readonly no: number;
  readonly why: Bilingual;
}

/** Words in a name that say what an app is for; each stands for one category only. */
const inNames: readonly (readonly [no: number, words: RegExp])[] = [
  [12, /借(?![书阅用鉴])|贷(?!款计算)|分期|白条|额度|周转|备用金|现金|\bloan|\bcredit(?!s)|\bcash\b|lend/i],
  [1, /地图|导航|\bmaps?\b|navi\b/i],
  [2, /打车|网约车|出租车|专车|\btaxi\b/i],
  [4, /论坛|社区|贴吧|\bforum\b/i],
  [6, /购物|商城|特卖|\bshopping\b/i],
  [7, /外卖|点餐/],
  [8, /快递|物流|寄件/],
  [9, /火车票|机票|高铁|车票/],
  [10, /婚恋|相亲|交友/],
  [11, /招聘|求职|找工作/],
  [13, /租房|二手房|房产|看房/],
  [14, /二手车/],
  [15, /挂号|问诊|医院|医生/],
  [16, /旅游|旅行|\btravel\b/i],
  [17, /酒店|民宿|\bhotels?\b/i],
  [18, /游戏|斗地主|麻将|消消/],
  [19, /学习|课堂|题库|背单词|教育|作业/],
  [21, /经期|备孕|孕期/],
  [22, /共享单车|共享汽车|租车/],
  [23, /证券|基金|股票|理财|期货/],
  [24, /银行|\bbank\b/i],
  [25, /邮箱|网盘|云盘|\be?mail\b/i],
  [26, /会议|\bmeeting\b/i],
  [27, /直播/],
  [28, /音乐|影视|影音|视频播放|播放器|\bmusic\b|\bplayer\b/i],
  [29, /短视频/],
  [30, /新闻|资讯|头条|\bnews\b/i],
  [31, /健身|跑步|瑜伽|\bfitness\b/i],
  [32, /浏览器|\bbrowser\b/i],
  [33, /输入法|\bkeyboard\b/i],
  [34, /安全卫士|手机管家|杀毒|清理/],
  [35, /小说|电子书|阅读器|\breader\b/i],
  [36, /相机|美颜|修图|\bcamera\b/i],
  [37, /应用商店|应用市场/],
  [38, /手电筒|计算器|天气|闹钟|便签|日历|扫描|\btorch\b|\bflashlight\b|\bcalculator\b|\bweather\b/i],
  [39, /演出|演唱会/],
];

/** `android:appCategory`, as far as it names one of the 39. */
const declared: Readonly<Record<number, number>> = { 0: 18, 1: 28, 2: 28, 3: 36, 5: 30, 6: 1 };

/**
 * Guessed from what the app does, then from its names, then from what it declares; undefined where nothing points to just one. The
 * person can always choose another.
 */
export function guessCategory(facts: AppFacts): CategoryGuess | undefined {
  const { components, labels, game, declaredCategory } = facts;
  if (components.some(({ permission }) => permission === "android.permission.BIND_INPUT_METHOD"))
    return { no: 33, why: { zh: "它带有输入法", en: "it brings a keyboard" } };
  if (components.some(({ categories }) => categories.includes("android.intent.category.APP_BROWSER")))
    return { no: 32, why: { zh: "它能当浏览器用", en: "it offers itself as browser" } };
  // The Chinese names before the others: it is what people read.
  for (const { text } of labels.toSorted((a, b) => Number(isChinese(b.locale)) - Number(isChinese(a.locale)))) {
    const named = categoryNamed(text);
    if (named !== undefined) return { no: named.no, why: inName(text, named.word) };
  }
  // Of the package name, whose parts are run together, only whole parts.
  const inPackage = categoryNamed(facts.package.replaceAll(/[._]/g, " "));
  if (inPackage !== undefined) return { no: inPackage.no, why: inName(facts.package, inPackage.word) };
  if (game === true) return { no: 18, why: { zh: "它自称是游戏", en: "it calls itself a game" } };
  const no = declaredCategory === undefined ? undefined : declared[declaredCategory];
  const name = appCategories[(no ?? 0) - 1]?.name;
  if (no === undefined || name === undefined) return undefined;
  return { no, why: { zh: `它自称属于「${name.zh}」一类`, en: `it declares itself as of the kind "${name.en}"` } };
}

const isChinese = (locale: string) => /^zh\b/.test(locale);

const inName = (name: string, word: string): Bilingual => ({
  zh: `名称「${name}」里有「${word}」`,
  en: `its name "${name}" holds "${word}"`,
});

/** The category that the words of a name point to; none where they point to several. */
export function categoryNamed(name: string): { readonly no: number; readonly word: string } | undefined {
  const found = inNames.flatMap(([no, words]) => {
    const word = words.exec(name)?.[0];
    return word === undefined ? [] : [{ no, word }];
  });
  return found.length === 1 ? found[0] : undefined;
}
